import { canonicalText, type Canonical } from "../definitions/canonical";

/** What is only in the earlier list, and what is only in the later one, to the letter. */
export type ListDifference<Entry> = { readonly gone: readonly Entry[]; readonly come: readonly Entry[] };

export function differenceOfLists<Entry extends Canonical>(
  before: readonly Entry[],
  after: readonly Entry[],
): ListDifference<Entry> {
  return { gone: notIn(after, before), come: notIn(before, after) };
}

export function isListChanged({ gone, come }: ListDifference<unknown>): boolean {
  return gone.length + come.length > 0;
}

/** Whether those that stand in both lists stand in another order. */
export function isReordered(before: readonly string[], after: readonly string[]): boolean {
  const [kept, found] = [new Set(before), new Set(after)];
  const earlier = before.filter((key) => found.has(key));
  return after.filter((key) => kept.has(key)).some((key, place) => key !== earlier[place]);
}

function notIn<Entry extends Canonical>(known: readonly Entry[], entries: readonly Entry[]): readonly Entry[] {
  const texts = new Set(known.map(canonicalText));
  return entries.filter((entry) => !texts.has(canonicalText(entry)));
}
