import { csvOf, xlsxOf, type SheetRows } from "@/exchange/sheets/write-sheet";

type SheetFile = { readonly name: string; readonly as: "csv" | "xlsx"; readonly rows: SheetRows };

const TYPES = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/** A sheet to be taken along: a download of one's own that nobody keeps on the way. */
export async function sheetFile({ name, as, rows }: SheetFile): Promise<Response> {
  const body = as === "csv" ? csvOf(rows) : Buffer.from(await xlsxOf([{ name: "Lots", rows }]));
  return new Response(body, {
    headers: {
      "content-type": TYPES[as],
      "content-disposition": `attachment; filename="${name}.${as}"`,
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
}
