import type { OtherLanguage, TextLanguage } from "../definitions/text-language";
import { withoutCode } from "./fact-slots";
import { TERMS, type Term } from "./glossary-terms";

/** The terms that an English text speaks of, each once, in their order in the list. */
export function termsIn(english: string): readonly Term[] {
  const read = readable(english);
  return TERMS.filter((term) => isFound(term, "en", read));
}

export type WordToAvoid = { readonly word: string; readonly instead: string };

/** Words in a text that stand for something else than they say. */
export function wordsToAvoidIn(text: string, language: TextLanguage): readonly WordToAvoid[] {
  const read = readable(text);
  return TERMS.flatMap((term) =>
    (term.avoid?.[language] ?? [])
      .filter((word) => startsAWord(word, read))
      .map((word) => ({ word, instead: term[language] })),
  );
}

/** The terms of the English text of which a translation does not use the word. */
export function termsLackingIn(translation: string, english: string, language: OtherLanguage): readonly Term[] {
  const read = readable(translation);
  return termsIn(english).filter((term) => !isFound(term, language, read));
}

function isFound(term: Term, language: TextLanguage, read: string): boolean {
  return (term.found?.[language] ?? [term[language]]).some((word) => startsAWord(word, read));
}

/** Endings follow the word, and in three of the languages a compound may end with it; nothing else precedes it. */
function startsAWord(word: string, read: string): boolean {
  return read.includes(` ${word.toLowerCase()}`);
}

/** Words apart by one blank each, without signs, so that a line break or a comma hides none. */
function readable(text: string): string {
  return ` ${withoutCode(text)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}-]+/gu, " ")} `;
}
