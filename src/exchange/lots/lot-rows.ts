import type { Country } from "@/domain/definitions/country";
import { isKnown, type Volume } from "@/domain/participation/participation";
import { COUNTRY_COLUMNS, ID_COLUMNS, LOT_COLUMNS } from "@/domain/participation/sheet-columns";
import type { Lot, ProductLine } from "@/domain/tenders/tender";
import type { SheetRows, SheetValue } from "../sheets/write-sheet";

/** What is known of one country's need of one line, and whether the country bound it or the lead proposed it. */
export type VolumeOfLine = Volume & { readonly country: Country; readonly state: "bound" | "proposed" };

/** Every figure stands in the line's volume unit, for so many months. */
const MONTHS = "12";

/**
 * Lots, lines and volumes in the columns in which sheets of lots come in, with the ids by which they
 * come back as changes. What is not stated is blank, and "unknown" and "0" are what was said.
 */
export function lotRows(
  lots: readonly Lot[],
  volumes: readonly VolumeOfLine[],
  countries: readonly Country[],
): SheetRows {
  const byLine = Map.groupBy(volumes, ({ line }) => line);
  const header = [
    ...ID_COLUMNS,
    ...LOT_COLUMNS,
    ...countries.flatMap((country) => COUNTRY_COLUMNS.map((column) => `${country.toLowerCase()}_${column}`)),
  ];
  const rows = lots.flatMap((lot) =>
    lot.lines.map((line) => [
      lot.lot,
      line.line,
      ...lineCells(lot, line),
      ...countries.flatMap((country) => {
        const own = byLine.get(line.line)?.find((each) => each.country === country);
        return own ? volumeCells(own) : COUNTRY_COLUMNS.map(() => null);
      }),
    ]),
  );
  return [header, ...rows];
}

/** In the order of LOT_COLUMNS. */
function lineCells({ number, title }: Lot, line: ProductLine): readonly SheetValue[] {
  const { inn, atc, form, route, strength, container, packSize, comparisonUnit, volumeUnit } = line;
  return [
    { quantity: String(number) },
    title,
    inn,
    atc,
    form,
    route,
    strength,
    container,
    { quantity: String(packSize) },
    comparisonUnit,
    volumeUnit,
    { quantity: MONTHS },
  ];
}

/** In the order of COUNTRY_COLUMNS. */
function volumeCells(volume: VolumeOfLine): readonly SheetValue[] {
  const { origin, state } = volume;
  if (!isKnown(volume)) return ["unknown", origin, null, state];
  return [{ quantity: unambiguous(volume.quantity) }, origin, volume.confidence ?? null, state];
}

/** "12.375" would be twelve thousand to half of its readers; "12.3750" is twelve and a bit to all of them. */
function unambiguous(quantity: string): string {
  return /^[1-9]\d{0,2}\.\d{3}$/.test(quantity) ? `${quantity}0` : quantity;
}
