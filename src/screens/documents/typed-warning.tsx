import { clausesTyped } from "@/domain/documents/typed-beside";
import type { Speech } from "@/messages/speak";
import type { DocumentDraft } from "@/queries/documents/document-draft";
import { NoticeBox } from "@/ui/notice-box";

/** A warning is read; a list as long as the documents is not. */
const LISTED_MAX = 8;

type Props = { readonly draft: Pick<DocumentDraft, "head" | "parts">; readonly speech: Speech };

/** The figures that would be frozen as they were typed although a fact says them: a warning, and no obstacle. */
export function TypedWarning({ draft: { head, parts }, speech }: Props) {
  const { say } = speech;
  const clauses = clausesTyped(parts);
  if (clauses.length === 0) return null;
  const listed = clauses.slice(0, LISTED_MAX);
  return (
    <NoticeBox tone="warning" title={say("texts.typed.clauses", { n: clauses.length })}>
      <ul className="grid gap-1">
        {listed.map(({ clause, typed }) => (
          <li key={clause.clause}>
            <a href={`/tenders/${head.id}/documents/${clause.clause}`} lang="en" dir="auto">
              {clause.heading}
            </a>
            {": "}
            <span lang="en">{speech.list([...new Set(typed.map((each) => each.typed))])}</span>
          </li>
        ))}
        {clauses.length > listed.length && <li>{say("texts.typed.more", { n: clauses.length - listed.length })}</li>}
      </ul>
      <p>{say("texts.typed.mayFreeze")}</p>
    </NoticeBox>
  );
}
