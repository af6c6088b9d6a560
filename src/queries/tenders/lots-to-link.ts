import type { Lot } from "@/domain/tenders/tender";

/** Lots that share a medicine, and so may be linked. */
export type LotsOfMedicine = { readonly atc: string; readonly inn: string; readonly lots: readonly Lot[] };

/** Every medicine that two lots or more have a line of, in the order of its first lot. */
export function lotsToLink(lots: readonly Lot[]): readonly LotsOfMedicine[] {
  const lines = lots.flatMap((lot) => lot.lines.map(({ atc, inn }) => ({ atc, inn, lot })));
  return [...Map.groupBy(lines, ({ atc }) => atc)]
    .map(([atc, own]) => ({ atc, inn: own[0]?.inn ?? "", lots: [...new Set(own.map(({ lot }) => lot))] }))
    .filter((medicine) => medicine.lots.length > 1);
}
