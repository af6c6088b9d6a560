import type { OtherLanguage } from "../definitions/text-language";
import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, firstBroken, refused, type Result } from "../definitions/result";
import type { ClauseTranslated } from "./events";
import * as rules from "./rules";
import type { Translation } from "./translation";
import type { Draft } from "./write-clause";

export type TranslationRefusal =
  | RefusalOf<typeof rules.aRemovedClauseStaysRemoved>
  | RefusalOf<typeof rules.aDispatchedTextStandsStill>
  | RefusalOf<typeof rules.aTranslationIsOfAWrittenForm>
  | RefusalOf<typeof rules.aTranslationIsChangedFromItsLatestForm>
  | RefusalOf<typeof rules.factsAreNamedBetweenTwoBraces>
  | RefusalOf<typeof rules.aFactStandsInItsPart>;

export type TranslatedText = {
  readonly language: OtherLanguage;
  readonly heading: string;
  readonly text: string;
  /** The form of this translation that the writer had before them; 0 where there was none. */
  readonly basedOn: number;
  /** The form of the English text that stood beside it. */
  readonly from: number;
};

/** A clause is said in another language. It may be made from an older English text, and is then marked so. */
export function translateClause(
  draft: Draft,
  saved: Translation | null,
  written: TranslatedText,
): Result<readonly [ClauseTranslated], TranslationRefusal> {
  const { tender, saved: clause } = draft;
  const { language, heading, text, basedOn, from } = written;
  if (!clause) return refused({ rule: "a-translation-is-of-a-written-form" });
  const broken = firstBroken<TranslationRefusal>(
    rules.aDispatchedTextStandsStill(draft.isDispatched),
    rules.aRemovedClauseStaysRemoved(clause),
    rules.aTranslationIsOfAWrittenForm(clause, from),
    rules.aTranslationIsChangedFromItsLatestForm(saved, basedOn),
    rules.factsAreNamedBetweenTwoBraces(text),
    rules.aFactStandsInItsPart(clause.part, text),
  );
  if (broken) return refused(broken);
  const n = basedOn + 1;
  return accepted([
    {
      type: "ClauseTranslated",
      version: 1,
      tender: tender.id,
      clause: clause.clause,
      language,
      n,
      from,
      heading,
      text,
    },
  ]);
}
