import type { ClauseId, PersonId } from "../definitions/identifiers";
import type { AuthenticLanguage, OtherLanguage } from "../definitions/text-language";
import type { Clause } from "./clause";

type Words = { readonly heading: string; readonly text: string };

/** A clause in another language, as it was last saved. `n` counts its forms in that language. */
export type Translation = Words & {
  readonly clause: ClauseId;
  readonly language: OtherLanguage;
  readonly n: number;
  /** The form of the English text that it was made from, and what that form said. */
  readonly from: number;
  readonly english: Words;
  readonly by: PersonId;
};

/** Whether the English text says something else by now than what was translated. */
export function isBehind({ english }: Translation, clause: Words): boolean {
  return english.heading !== clause.heading || english.text !== clause.text;
}

export type Lacking = {
  readonly clause: Clause;
  readonly language: AuthenticLanguage;
  readonly is: "missing" | "behind";
};

/** The authentic texts that are not there, or were made from an older English one. */
export function lackingTexts(
  clauses: readonly Clause[],
  translations: readonly Translation[],
  authentic: readonly AuthenticLanguage[],
): readonly Lacking[] {
  const byClause = Map.groupBy(translations, ({ clause }) => clause);
  return clauses.flatMap((clause) =>
    authentic.flatMap((language): readonly Lacking[] => {
      const found = byClause.get(clause.clause)?.find((each) => each.language === language);
      if (!found) return [{ clause, language, is: "missing" }];
      return isBehind(found, clause) ? [{ clause, language, is: "behind" }] : [];
    }),
  );
}
