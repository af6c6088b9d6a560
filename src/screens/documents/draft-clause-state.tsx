import type { Clause } from "@/domain/documents/clause";
import type { PartContent } from "@/domain/documents/content";
import { sideOf } from "@/domain/documents/facts";
import { wordsToAvoidIn } from "@/domain/documents/glossary";
import { isBehind, type Translation } from "@/domain/documents/translation";
import { typedBeside } from "@/domain/documents/typed-beside";
import type { OtherLanguage } from "@/domain/definitions/text-language";
import type { DocumentDraft } from "@/queries/documents/document-draft";
import type { Speech } from "@/messages/speak";
import { Tag } from "@/ui/tag";
import { sayTyped } from "./say-typed";

type Props = {
  readonly clause: Clause;
  readonly content: PartContent | null;
  readonly translations: readonly Translation[];
  readonly draft: Pick<DocumentDraft, "authentic">;
  readonly tender: string;
  readonly mayWrite: boolean;
  readonly speech: Speech;
};

/** What is to be looked at in a clause before it is frozen; nothing where all is well. */
export function DraftClauseState(props: Props) {
  const { clause, content, translations, draft, speech } = props;
  const typed = typedBeside(clause.text, content ?? sideOf(clause.part));
  const avoid = wordsToAvoidIn(`${clause.heading} ${clause.text}`, "en");
  const texts = textsToMend(clause, translations, draft.authentic);
  if (typed.length + avoid.length + texts.length === 0) return null;
  return (
    <ul className="grid gap-1 text-sm">
      {texts.map(({ language, is }) => (
        <li key={language}>
          <TextToMend {...props} language={language} is={is} />
        </li>
      ))}
      {typed.map((each) => (
        <li key={`${each.typed} ${each.fact}`} className="flex flex-wrap gap-x-2">
          <Tag tone="warn">{speech.say("texts.typed.title")}</Tag>
          <span>{sayTyped(each, speech)}</span>
        </li>
      ))}
      {avoid.map(({ word, instead }) => (
        <li key={word} className="flex flex-wrap gap-x-2">
          <Tag tone="warn">{speech.say("texts.terms.avoid")}</Tag>
          <span>{speech.say("texts.terms.avoided", { word, instead })}</span>
        </li>
      ))}
    </ul>
  );
}

type ToMend = { readonly language: OtherLanguage; readonly is: "missing" | "behind" };

/** An authentic text has to be there; an unofficial one that is there has to say what the English one says. */
function textsToMend(
  clause: Clause,
  translations: readonly Translation[],
  authentic: DocumentDraft["authentic"],
): readonly ToMend[] {
  const missing = authentic.filter((language) => translations.every((each) => each.language !== language));
  const behind = translations.filter((each) => isBehind(each, clause));
  return [
    ...missing.map((language): ToMend => ({ language, is: "missing" })),
    ...behind.map(({ language }): ToMend => ({ language, is: "behind" })),
  ];
}

function TextToMend({ clause, tender, mayWrite, language, is, speech }: Props & ToMend) {
  const words = speech.say(`texts.state.${is}`, { language: speech.say(`texts.language.${language}`) });
  const tag = <Tag tone="warn">{words}</Tag>;
  if (!mayWrite) return tag;
  return (
    <a href={`/tenders/${tender}/documents/${clause.clause}/${language}`}>
      {tag}
      <span className="visually-hidden" lang="en">
        {" "}
        {clause.heading}
      </span>
    </a>
  );
}
