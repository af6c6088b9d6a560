import { identifier, type LineId, type LinkId, type LotId, type TenderId } from "@/domain/definitions/identifiers";
import type { Lot, LotLink, ProductLine } from "@/domain/tenders/tender";
import type { ReadOnlyDatabase } from "../read-as";

const LATEST = 0x7fff_ffff;

/** The lots in the order of their numbers, each as it stands, or as it stood in an earlier arrangement. */
export async function findLots(
  db: ReadOnlyDatabase,
  tenderId: TenderId,
  arrangement = LATEST,
): Promise<readonly Lot[]> {
  const where = { where: { tenderId, n: { lte: arrangement } } };
  const began = await db.lot.findMany(where);
  const forms = lastOf(await db.lotForm.findMany({ ...where, orderBy: { n: "asc" } }), ({ lotId }) => lotId);
  const lines = Map.groupBy(await findLines(db, tenderId, arrangement), ({ lotId }) => lotId);
  return began
    .map(({ id, number, title }) => forms.get(id) ?? { lotId: id, number, title, isRemoved: false })
    .filter(({ isRemoved }) => !isRemoved)
    .toSorted((a, b) => a.number - b.number)
    .map(({ lotId, number, title }) => ({
      lot: identifier<LotId>(lotId),
      number,
      title,
      lines: (lines.get(lotId) ?? []).toSorted((a, b) => a.place - b.place).map(toLine),
    }));
}

/** How many times the lots were arranged: the arrangement that somebody saw is named by it. */
export async function findArrangement(db: ReadOnlyDatabase, tenderId: TenderId): Promise<number> {
  const counted = { where: { tenderId }, _max: { n: true } } as const;
  const lots = await db.lot.aggregate(counted);
  const forms = await db.lotForm.aggregate(counted);
  const lines = await db.productLine.aggregate(counted);
  const lineForms = await db.lineForm.aggregate(counted);
  return Math.max(...[lots, forms, lines, lineForms].map(({ _max }) => _max.n ?? 0));
}

/** The lots that are linked, each link in its order of precedence. */
export async function findLotLinks(db: ReadOnlyDatabase, tenderId: TenderId): Promise<readonly LotLink[]> {
  const rows = await db.lotLink.findMany({ where: { tenderId }, orderBy: { n: "asc" } });
  return [...lastOf(rows, ({ linkId }) => linkId).values()]
    .filter(({ lots }) => lots.length > 0)
    .map(({ linkId, lots }) => ({
      link: identifier<LinkId>(linkId),
      lots: lots.map((lot) => identifier<LotId>(lot)),
    }));
}

async function findLines(db: ReadOnlyDatabase, tenderId: TenderId, arrangement: number) {
  const where = { where: { tenderId, n: { lte: arrangement } } };
  const began = await db.productLine.findMany(where);
  const forms = lastOf(await db.lineForm.findMany({ ...where, orderBy: { n: "asc" } }), ({ lineId }) => lineId);
  return began
    .map((row) => forms.get(row.id) ?? { ...row, lineId: row.id, isRemoved: false })
    .filter(({ isRemoved }) => !isRemoved);
}

/** Of rows in the order of n, the last of each key. */
function lastOf<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [keyOf(row), row]));
}

function toLine(row: Omit<ProductLine, "line"> & { readonly lineId: string }): ProductLine {
  const { lineId, inn, atc, form, route, strength, container, packSize, comparisonUnit, volumeUnit } = row;
  const line = identifier<LineId>(lineId);
  return { line, inn, atc, form, route, strength, container, packSize, comparisonUnit, volumeUnit };
}
