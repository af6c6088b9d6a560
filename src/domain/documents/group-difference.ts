import type { Country } from "../definitions/country";
import type { LineId, MarketGroupId } from "../definitions/identifiers";
import type { FrozenGroup, FrozenQuantity, FrozenTotal } from "./content";
import { differenceOf } from "./difference";
import { differenceOfLists, isListChanged, type ListDifference } from "./list-difference";
import { isChanged, type Segment } from "./segment";

/** Before and now, of something that may not have been there, or is there no more. */
export type BeforeAndAfter<Value> = { readonly before: Value | null; readonly after: Value | null };

/** The quantities of one line, where they are others than before. */
export type QuantityDifference = { readonly line: LineId } & BeforeAndAfter<FrozenQuantity>;

export type GroupDifference = {
  readonly id: MarketGroupId;
  readonly change: "added" | "removed" | "changed";
  readonly name: readonly Segment[];
  readonly countries: ListDifference<Country>;
  readonly quantities: readonly QuantityDifference[];
  /** Null where it is the same. */
  readonly total: BeforeAndAfter<FrozenTotal> | null;
};

/** The market groups of a lot that were added, taken out or changed. */
export function differenceOfGroups(
  before: readonly FrozenGroup[],
  after: readonly FrozenGroup[],
): readonly GroupDifference[] {
  const removed = before.filter(({ id }) => after.every((group) => group.id !== id));
  return [
    ...after.map((group) =>
      groupDifference(
        before.find(({ id }) => id === group.id),
        group,
      ),
    ),
    ...removed.map((group) => groupDifference(group, undefined)),
  ].filter(
    ({ change, name, countries, quantities, total }) =>
      change !== "changed" || isChanged(name) || isListChanged(countries) || quantities.length > 0 || total !== null,
  );
}

/** The lines of which something else is called for than before. */
export function differenceOfQuantities(
  before: readonly FrozenQuantity[],
  after: readonly FrozenQuantity[],
): readonly QuantityDifference[] {
  const { gone, come } = differenceOfLists(before, after);
  const lines = [...new Set([...come, ...gone].map(({ line }) => line))];
  return lines.map((line) => ({
    line,
    before: before.find((each) => each.line === line) ?? null,
    after: after.find((each) => each.line === line) ?? null,
  }));
}

function groupDifference(before: FrozenGroup | undefined, after: FrozenGroup | undefined): GroupDifference {
  const group = after ?? before;
  if (!group) throw new Error("a group that is in neither text does not differ");
  const totals = { before: before?.total ?? null, after: after?.total ?? null };
  return {
    id: group.id,
    change: before === undefined ? "added" : after === undefined ? "removed" : "changed",
    name: differenceOf(before?.name ?? "", after?.name ?? ""),
    countries: differenceOfLists(before?.countries ?? [], after?.countries ?? []),
    quantities: differenceOfQuantities(before?.quantities ?? [], after?.quantities ?? []),
    total: isListChanged(differenceOfLists(asList(totals.before), asList(totals.after))) ? totals : null,
  };
}

function asList<Value>(value: Value | null): readonly Value[] {
  return value === null ? [] : [value];
}
