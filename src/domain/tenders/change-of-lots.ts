import { identifier, type LineId, type LotId } from "../definitions/identifiers";
import { merged, moved, split, withLot, withLotBehind, withoutLot, type UnnumberedLot } from "./lot-list";
import type { NamedIds } from "./rules";
import type { ProductLine, Tender } from "./tender";

/** A line or lot as it is written: without an id it is new. */
export type WrittenLine = Omit<ProductLine, "line"> & { readonly line?: LineId };
export type WrittenLot = { readonly lot?: LotId; readonly title: string; readonly lines: readonly WrittenLine[] };

export type Change =
  | ({ readonly how: "written" } & WrittenLot)
  | { readonly how: "reordered"; readonly lot: LotId; readonly to: number }
  | { readonly how: "copied" | "removed"; readonly lot: LotId }
  | { readonly how: "split"; readonly lot: LotId; readonly title: string; readonly lines: readonly LineId[] }
  | { readonly how: "merged"; readonly lot: LotId; readonly into: LotId };

/** Gives an id that nothing ever had. */
export type Mint = () => string;

/** The lots after the change. */
export function changed(lots: Tender["lots"], change: Change, mint: Mint): readonly UnnumberedLot[] {
  switch (change.how) {
    case "written":
      return withLot(lots, withIds(change, mint));
    case "reordered":
      return moved(lots, change);
    case "copied":
      return copied(lots, change.lot, mint);
    case "split":
      return split(lots, { ...change, into: { lot: identifier<LotId>(mint()), title: change.title, lines: [] } });
    case "merged":
      return merged(lots, change);
    case "removed":
      return withoutLot(lots, change.lot);
  }
}

/** What is new gets its id; what has one keeps it. */
export function withIds({ lot, title, lines }: WrittenLot, mint: Mint): UnnumberedLot {
  return {
    lot: lot ?? identifier<LotId>(mint()),
    title,
    lines: lines.map((each) => ({ line: each.line ?? identifier<LineId>(mint()), ...factsOf(each) })),
  };
}

/** What the record says of a line, and nothing that a caller may have carried along. */
function factsOf({ inn, atc, form, route, strength, container, packSize, comparisonUnit, volumeUnit }: WrittenLine) {
  return { inn, atc, form, route, strength, container, packSize, comparisonUnit, volumeUnit };
}

function copied(lots: Tender["lots"], lot: LotId, mint: Mint): readonly UnnumberedLot[] {
  const original = lots.find((each) => each.lot === lot);
  if (!original) return lots;
  const lines = original.lines.map((facts) => ({ ...facts, line: identifier<LineId>(mint()) }));
  const made: UnnumberedLot = { lot: identifier<LotId>(mint()), title: original.title, lines };
  return withLotBehind(lots, { lot, made });
}

/** Every id of a lot and of a line that the change names. */
export function namedIn(change: Change): NamedIds {
  switch (change.how) {
    case "written":
      return { lots: [change.lot], lines: change.lines.map(({ line }) => line), within: change.lot ?? "nowhere" };
    case "split":
      return { lots: [change.lot], lines: change.lines, within: change.lot };
    case "merged":
      return { lots: [change.lot, change.into], lines: [], within: "anywhere" };
    case "reordered":
    case "copied":
    case "removed":
      return { lots: [change.lot], lines: [], within: "anywhere" };
  }
}
