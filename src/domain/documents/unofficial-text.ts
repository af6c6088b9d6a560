import type { FrozenClause } from "./content";

type Words = { readonly heading: string; readonly text: string };

/** A clause in another language, and the English words that it was made from. */
export type TextMade = Words & { readonly english: Words };

/** What a clause of a frozen text says in a language in which it is not authentic. */
export type UnofficialText = Words & {
  /** It was made from English words that the frozen text has no longer. */
  readonly isBehind: boolean;
};

/**
 * Of all forms of a translation, the first saved first: the last one that was made from the very words that were frozen;
 * where there is none, the last one, which is behind. What was frozen keeps its translation when the draft goes on.
 */
export function unofficialTextOf(frozen: FrozenClause, forms: readonly TextMade[]): UnofficialText | null {
  const exact = forms.findLast(({ english }) => isSame(english, frozen));
  const found = exact ?? forms.at(-1);
  return found ? { heading: found.heading, text: found.text, isBehind: exact === undefined } : null;
}

function isSame(one: Words, other: Words): boolean {
  return one.heading === other.heading && one.text === other.text;
}
