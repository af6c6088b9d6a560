import type { LineId } from "../definitions/identifiers";
import type { FrozenLine, FrozenVolume } from "./content";
import { differenceOf } from "./difference";
import { differenceOfLists, isListChanged, isReordered, type ListDifference } from "./list-difference";
import { isChanged, type Segment } from "./segment";

/** What a product line is, besides its volumes, in the order in which it is read. */
export const LINE_FIELDS = [
  "inn",
  "atc",
  "form",
  "route",
  "strength",
  "container",
  "packSize",
  "comparisonUnit",
  "volumeUnit",
] as const satisfies readonly (keyof FrozenLine)[];

export type LineField = (typeof LINE_FIELDS)[number];

export type LineDifference = {
  readonly id: LineId;
  readonly change: "added" | "removed" | "changed";
  /** What people call it: INN and strength, of the later text where it is in both. */
  readonly name: string;
  readonly volumeUnit: string;
  readonly fields: readonly { readonly field: LineField; readonly segments: readonly Segment[] }[];
  readonly volumes: ListDifference<FrozenVolume>;
};

/** The product lines of a lot that were added, taken out or changed. */
export function differenceOfLines(
  before: readonly FrozenLine[],
  after: readonly FrozenLine[],
): readonly LineDifference[] {
  const removed = before.filter(({ id }) => after.every((line) => line.id !== id));
  return [
    ...after.map((line) =>
      lineDifference(
        before.find(({ id }) => id === line.id),
        line,
      ),
    ),
    ...removed.map((line) => lineDifference(line, undefined)),
  ].filter(({ fields, volumes }) => fields.length > 0 || isListChanged(volumes));
}

/** Whether lines, or the volumes of a line, stand in another order. */
export function areLinesReordered(before: readonly FrozenLine[], after: readonly FrozenLine[]): boolean {
  const countries = (line: FrozenLine | undefined) => line?.volumes.map(({ country }) => country) ?? [];
  return (
    isReordered(
      before.map(({ id }) => id),
      after.map(({ id }) => id),
    ) || after.some((line) => isReordered(countries(before.find(({ id }) => id === line.id)), countries(line)))
  );
}

function lineDifference(before: FrozenLine | undefined, after: FrozenLine | undefined): LineDifference {
  const line = after ?? before;
  if (!line) throw new Error("a line that is in neither text does not differ");
  return {
    id: line.id,
    change: before === undefined ? "added" : after === undefined ? "removed" : "changed",
    name: `${line.inn} ${line.strength}`,
    volumeUnit: line.volumeUnit,
    fields: LINE_FIELDS.map((field) => ({
      field,
      segments: differenceOf(String(before?.[field] ?? ""), String(after?.[field] ?? "")),
    })).filter(({ segments }) => isChanged(segments)),
    volumes: differenceOfLists(before?.volumes ?? [], after?.volumes ?? []),
  };
}
