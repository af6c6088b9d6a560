import { notFound } from "next/navigation";
import { lotRows } from "@/exchange/lots/lot-rows";
import { sheetFile } from "../../../sheet-file";
import { viewer } from "@/identity/viewer";
import { lotExport } from "@/queries/tenders/lot-export";
import { tenderIdIn } from "../../tender-id";

type Context = { readonly params: Promise<{ readonly tenderId: string }> };

/** The lots as a sheet: what the viewer may read of them, each volume with its origin. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { circumstances } = await viewer();
  const lots = await lotExport(circumstances, await tenderIdIn(params));
  if (!lots) notFound();
  const as = new URL(request.url).searchParams.get("as") === "xlsx" ? "xlsx" : "csv";
  return sheetFile({ name: `${lots.number}-lots`, as, rows: lotRows(lots.lots, lots.volumes, lots.countries) });
}
