import type { TextLanguage } from "@/domain/definitions/text-language";
import type { Clause } from "@/domain/documents/clause";
import type { PartContent } from "@/domain/documents/content";
import { isBehind, type Translation } from "@/domain/documents/translation";
import type { Speech } from "@/messages/speak";
import type { DocumentDraft } from "@/queries/documents/document-draft";
import { Markdown } from "@/ui/markdown";
import { Tag } from "@/ui/tag";
import { ClauseTalk } from "./clause-talk";
import { DraftClauseState } from "./draft-clause-state";
import { slotsOf } from "./say-fact";
import { speechOfText } from "./text-speech";

export type Drafting = {
  readonly draft: Pick<DocumentDraft, "discussions" | "translations" | "authentic">;
  readonly tender: string;
  readonly mayWrite: boolean;
  /** In which the text is read. */
  readonly language: TextLanguage;
  readonly speech: Speech;
};

type Props = Drafting & { readonly clause: Clause; readonly content: PartContent | null };

/** A clause as it is being written, with the facts of now; in English where it is not said in another language. */
export function DraftClause({ clause, content, ...drafting }: Props) {
  const { draft, tender, language, speech } = drafting;
  const translations = draft.translations.get(clause.clause) ?? [];
  const translation = translations.find((each) => each.language === language);
  const said = translation ?? { ...clause, language: "en" as const };
  return (
    <section
      className="grid gap-1.5 border-t border-line pt-4 first:border-0 first:pt-0"
      id={`clause-${clause.clause}`}
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h4 lang={said.language} dir="auto">
          {said.heading}
        </h4>
        <Doors clause={clause} {...drafting} />
      </div>
      <Standing clause={clause} translation={translation} {...drafting} />
      <Markdown
        text={said.text}
        language={said.language}
        slots={content ? slotsOf(content, speechOfText(said.language)) : undefined}
        level={5}
      />
      <DraftClauseState clause={clause} content={content} translations={translations} {...drafting} />
      <ClauseTalk
        {...{ tender, speech, clause: clause.clause, heading: clause.heading }}
        discussion={draft.discussions.get(clause.clause)}
      />
    </section>
  );
}

type OneProps = Drafting & { readonly clause: Clause };

/** Where the clause is changed, taken out, or said in the language that is read. */
function Doors({ clause: { clause, heading }, tender, mayWrite, language, speech }: OneProps) {
  if (!mayWrite) return null;
  const address = `/tenders/${tender}/documents/${clause}`;
  const doors = [
    ...(language === "en" ? [] : [{ href: `${address}/${language}`, words: speech.say("texts.state.door") }]),
    { href: address, words: speech.say("documents.change") },
    { href: `${address}#remove`, words: speech.say("documents.remove") },
  ];
  return (
    <span className="flex flex-wrap gap-x-4 text-sm">
      {doors.map(({ href, words }) => (
        <a key={href} href={href}>
          {words}
          <span className="visually-hidden" lang="en">
            {" "}
            {heading}
          </span>
        </a>
      ))}
    </span>
  );
}

/** How the text in the language that is read stands to the English one. */
function Standing({
  clause,
  translation,
  language,
  speech,
}: OneProps & { readonly translation: Translation | undefined }) {
  if (language === "en") return null;
  if (!translation) {
    return (
      <div className="flex flex-wrap items-baseline gap-x-2">
        <Tag tone="none">{speech.say("texts.shown.missing")}</Tag>
        <span className="quiet">{speech.say("texts.shown.englishHere")}</span>
      </div>
    );
  }
  return isBehind(translation, clause) ? (
    <div>
      <Tag tone="warn">{speech.say("texts.shown.behind")}</Tag>
    </div>
  ) : null;
}
