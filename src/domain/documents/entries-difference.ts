import { inNewOrder, placesOf, type Stands } from "./list-order";

/** What became of an entry of a list, and where it stands if it came or moved. */
export type Entry<Detail> = Detail & {
  readonly id: string;
  readonly change: "added" | "removed" | "changed" | "moved";
  /** Null where it stands among the others as it stood, and where it is gone. */
  readonly stands: Stands | null;
};

type Comparison<Value, Detail> = {
  readonly idOf: (value: Value) => string;
  readonly compare: (before: Value | undefined, after: Value | undefined) => Detail;
  readonly isChanged: (detail: Detail) => boolean;
};

/** The entries that were added, changed or moved, in the order of the later list; then those that are gone. */
export function differenceOfEntries<Value, Detail extends object>(
  before: readonly Value[],
  after: readonly Value[],
  { idOf, compare, isChanged }: Comparison<Value, Detail>,
): readonly Entry<Detail>[] {
  const [earlier, later] = [byKey(before, idOf), byKey(after, idOf)];
  const places = placesOf([...earlier.keys()], [...later.keys()]);
  const removed = [...earlier].filter(([id]) => !later.has(id));
  return [
    ...[...later].flatMap(([id, value]): readonly Entry<Detail>[] => {
      const stands = places.get(id) ?? null;
      const [was, isNew] = [earlier.get(id), !earlier.has(id)];
      const detail = compare(was, value);
      if (!isNew && stands === null && !isChanged(detail)) return [];
      return [{ ...detail, id, stands, change: isNew ? "added" : isChanged(detail) ? "changed" : "moved" }];
    }),
    ...removed.map(([id, value]): Entry<Detail> => ({
      ...compare(value, undefined),
      id,
      stands: null,
      change: "removed",
    })),
  ];
}

type Application<Value, Detail> = {
  readonly idOf: (value: Value) => string;
  readonly apply: (before: Value | undefined, entry: Entry<Detail>) => Value;
};

/** The later list, from the earlier one and what became of its entries. */
export function appliedEntries<Value, Detail>(
  before: readonly Value[],
  entries: readonly Entry<Detail>[],
  { idOf, apply }: Application<Value, Detail>,
): readonly Value[] {
  const values = byKey(before, idOf);
  const keys = [...values.keys()];
  const gone = new Set(entries.filter(({ change }) => change === "removed").map(({ id }) => id));
  const placed = new Map(entries.flatMap(({ id, stands }) => (stands ? [[id, stands] as const] : [])));
  for (const entry of entries) {
    if (!gone.has(entry.id)) values.set(entry.id, apply(values.get(entry.id), entry));
  }
  return inNewOrder(keys, { gone, placed }).flatMap((key) => {
    const value = values.get(key);
    return value === undefined ? [] : [value];
  });
}

/** No id stands twice in a list. */
function byKey<Value>(values: readonly Value[], idOf: (value: Value) => string): Map<string, Value> {
  return new Map(values.map((value) => [idOf(value), value]));
}
