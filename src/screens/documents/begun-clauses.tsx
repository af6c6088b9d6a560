import type { Speech } from "@/messages/speak";
import type { begunClauses } from "@/queries/documents/clause-drafts";
import { ButtonLink } from "@/ui/button";
import { NoticeBox } from "@/ui/notice-box";
import type { Act } from "./act";
import { ThrowingAway } from "./unsaved-draft";

type Props = {
  readonly begun: Awaited<ReturnType<typeof begunClauses>>;
  /** Where a draft is taken up, without its clause. */
  readonly address: string;
  readonly throwingAway: () => Act;
  readonly speech: Speech;
};

/** Clauses that the viewer began in this part and never saved. */
export function BegunClauses({ begun, address, throwingAway, speech }: Props) {
  const { say } = speech;
  if (begun.length === 0) return null;
  return (
    <NoticeBox tone="warning" title={say("discussion.draft.begun")}>
      <ul className="mt-2 grid gap-2">
        {begun.map((own) => (
          <li key={own.clause} className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <span>
              <bdi lang="en">{own.heading.trim() === "" ? say("discussion.draft.noHeading") : own.heading}</bdi>,{" "}
              <time dateTime={own.savedAt}>{speech.instant(own.savedAt)}</time>
            </span>
            <ButtonLink tone="plain" size="small" href={`${address}&draft=${own.clause}`}>
              {say("discussion.draft.takeUp")}
            </ButtonLink>
            <ThrowingAway own={own} throwingAway={throwingAway()} speech={speech} />
          </li>
        ))}
      </ul>
    </NoticeBox>
  );
}
