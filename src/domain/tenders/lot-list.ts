import { canonicalText } from "../definitions/canonical";
import type { LineId, LotId } from "../definitions/identifiers";
import type { Lot, ProductLine } from "./tender";

/*
 * What may be done to the lots of a tender, each as a new list. Ids stay with what they name; numbers
 * are given anew at the end, so that they are always 1 to n.
 */

export type UnnumberedLot = Omit<Lot, "number">;

/** Numbers are the places in the list. */
export function numbered(lots: readonly UnnumberedLot[]): readonly Lot[] {
  return lots.map(({ lot, title, lines }, index) => ({ lot, number: index + 1, title, lines }));
}

/** With this lot as it is now; a lot that was not there before comes last. */
export function withLot(lots: readonly UnnumberedLot[], written: UnnumberedLot): readonly UnnumberedLot[] {
  const isThere = lots.some(({ lot }) => lot === written.lot);
  return isThere ? lots.map((each) => (each.lot === written.lot ? written : each)) : [...lots, written];
}

export function withoutLot(lots: readonly UnnumberedLot[], gone: LotId): readonly UnnumberedLot[] {
  return lots.filter(({ lot }) => lot !== gone);
}

/** The lot stands at that place, counted from 1; a place beyond the end is the end. */
export function moved(
  lots: readonly UnnumberedLot[],
  { lot, to }: { readonly lot: LotId; readonly to: number },
): readonly UnnumberedLot[] {
  const own = lots.filter((each) => each.lot === lot);
  return withoutLot(lots, lot).toSpliced(Math.max(0, to - 1), 0, ...own);
}

/** The new lot stands right behind the one that it came from. */
export function withLotBehind(
  lots: readonly UnnumberedLot[],
  { lot, made }: { readonly lot: LotId; readonly made: UnnumberedLot },
): readonly UnnumberedLot[] {
  return lots.flatMap((each) => (each.lot === lot ? [each, made] : [each]));
}

/** The lines move into the new lot, with their ids. */
export function split(
  lots: readonly UnnumberedLot[],
  { lot, lines, into }: { readonly lot: LotId; readonly lines: readonly LineId[]; readonly into: UnnumberedLot },
): readonly UnnumberedLot[] {
  return lots.flatMap((each) => {
    if (each.lot !== lot) return [each];
    const left = { ...each, lines: each.lines.filter(({ line }) => !lines.includes(line)) };
    return [left, { ...into, lines: each.lines.filter(({ line }) => lines.includes(line)) }];
  });
}

/** The one takes the other's lines, behind its own; the other is no more. */
export function merged(
  lots: readonly UnnumberedLot[],
  { lot, into }: { readonly lot: LotId; readonly into: LotId },
): readonly UnnumberedLot[] {
  const lines = lots.filter((each) => each.lot === lot).flatMap((each) => each.lines);
  return withoutLot(lots, lot).map((each) =>
    each.lot === into ? { ...each, lines: [...each.lines, ...lines] } : each,
  );
}

export function linesOf(lots: readonly UnnumberedLot[]): readonly ProductLine[] {
  return lots.flatMap(({ lines }) => lines);
}

/** What of the one list is another in the next, and what is there no more. */
export function differenceOf(before: readonly Lot[], after: readonly Lot[]) {
  const known = new Map(before.map((each) => [each.lot, canonicalText(each)]));
  const [lots, lines] = [new Set(after.map(({ lot }) => lot)), new Set(linesOf(after).map(({ line }) => line))];
  return {
    lots: after.filter((each) => known.get(each.lot) !== canonicalText(each)),
    removedLots: before.map(({ lot }) => lot).filter((lot) => !lots.has(lot)),
    removedLines: linesOf(before)
      .map(({ line }) => line)
      .filter((line) => !lines.has(line)),
  };
}

/** What makes two lines the same product: nobody could tell which of the two a volume or a bid is of. */
export function productOf({ inn, strength, form, container, packSize }: Omit<ProductLine, "line">): string {
  return [inn, strength, form, container, String(packSize)]
    .map((text) => text.toLowerCase().replaceAll(/\s+/g, " ").trim())
    .join(" | ");
}
