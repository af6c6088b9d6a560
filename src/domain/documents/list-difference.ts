import { canonicalText, type Canonical } from "../definitions/canonical";

/**
 * A short list as a whole, before and now (null where there was or is none), with what is only in the
 * earlier and what is only in the later one, to the letter; where neither is anything, the order differs.
 */
export type ListDifference<Value> = {
  readonly before: readonly Value[] | null;
  readonly after: readonly Value[] | null;
  readonly gone: readonly Value[];
  readonly come: readonly Value[];
};

export function differenceOfLists<Value extends Canonical>(
  before: readonly Value[] | undefined,
  after: readonly Value[] | undefined,
): ListDifference<Value> {
  return {
    before: before ?? null,
    after: after ?? null,
    gone: notIn(after ?? [], before ?? []),
    come: notIn(before ?? [], after ?? []),
  };
}

export function isListChanged<Value extends Canonical>({ before, after }: ListDifference<Value>): boolean {
  return written(before) !== written(after);
}

/** One by one, so that what stands twice is missed where it stands once. */
function notIn<Value extends Canonical>(known: readonly Value[], values: readonly Value[]): readonly Value[] {
  const left = Map.groupBy(known.map(canonicalText), (text) => text);
  return values.filter((value) => left.get(canonicalText(value))?.pop() === undefined);
}

function written<Value extends Canonical>(list: readonly Value[] | null): string {
  return list === null ? "" : canonicalText(list);
}
