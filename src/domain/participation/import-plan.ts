import type { Country } from "../definitions/country";
import type { LineId } from "../definitions/identifiers";
import { accepted, type Result } from "../definitions/result";
import { canonicalText } from "../definitions/canonical";
import type { Lot, ProductLine } from "../tenders/tender";
import { importLots, type Importing, type ImportingRefusal, type LotsToImport } from "./import-lots";
import type { ProposedVolume } from "./participation";

/** What an import would make of a line or lot. A lot is moved where only its number is another. */
export type PlannedChange = "new" | "changed" | "moved" | "same";

export type PlannedLine = ProductLine & {
  readonly change: PlannedChange;
  /** What would be proposed; what stands already is not listed. */
  readonly volumes: readonly (ProposedVolume & { readonly country: Country })[];
};
export type PlannedLot = Omit<Lot, "lines"> & {
  readonly change: PlannedChange;
  readonly lines: readonly PlannedLine[];
  /** Lines that would be in no lot any more. */
  readonly gone: readonly ProductLine[];
};

/** What saving a sheet would do, before anything is done. */
export type ImportPlan = { readonly lots: readonly PlannedLot[]; readonly removed: readonly Lot[] };

/** Whether something of the lot would be saved besides, perhaps, its number. */
export function isTouched({ change, lines }: PlannedLot): boolean {
  return change === "new" || change === "changed" || lines.some(({ volumes }) => volumes.length > 0);
}

/** The act itself, as a trial under ids that nothing keeps. */
export function planOf(state: LotsToImport, importing: Importing): Result<ImportPlan, ImportingRefusal> {
  let minted = 0;
  const trial = importLots(state, importing, () => `planned-${(minted += 1)}`);
  if (!trial.ok) return trial;

  const arranged = trial.value.find((event) => event.type === "LotsArranged");
  const before = new Map(state.tender.lots.map((lot) => [lot.lot, lot]));
  const after = new Map(before);
  for (const gone of arranged?.removedLots ?? []) after.delete(gone);
  for (const lot of arranged?.lots ?? []) after.set(lot.lot, lot);
  const volumes = trial.value.flatMap((event) =>
    event.type === "VolumesProposed" ? event.volumes.map((volume) => ({ ...volume, country: event.country })) : [],
  );
  const byLine = Map.groupBy(volumes, ({ line }) => line);
  const goneLines = new Set(arranged?.removedLines);
  const lots = [...after.values()].toSorted((a, b) => a.number - b.number);
  return accepted({
    lots: lots.map((lot) => plannedLot(lot, { before: before.get(lot.lot), byLine, goneLines })),
    removed: state.tender.lots.filter(({ lot }) => !after.has(lot)),
  });
}

type Around = {
  readonly before: Lot | undefined;
  readonly byLine: ReadonlyMap<LineId, PlannedLine["volumes"]>;
  readonly goneLines: ReadonlySet<LineId>;
};

function plannedLot({ lot, number, title, lines }: Lot, { before, byLine, goneLines }: Around): PlannedLot {
  const known = new Map(before?.lines.map((line) => [line.line, canonicalText(line)]));
  const planned = lines.map((line): PlannedLine => {
    const was = known.get(line.line);
    const change = was === undefined ? "new" : was === canonicalText(line) ? "same" : "changed";
    return { ...line, change, volumes: byLine.get(line.line) ?? [] };
  });
  const gone = before?.lines.filter(({ line }) => goneLines.has(line)) ?? [];
  const isSame =
    before?.title === title && before.lines.length === lines.length && planned.every(({ change }) => change === "same");
  const change = !before ? "new" : !isSame ? "changed" : before.number === number ? "same" : "moved";
  return { lot, number, title, change, lines: planned, gone };
}
