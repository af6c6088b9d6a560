import { notFound } from "next/navigation";
import { z } from "zod";
import type { TenderId } from "@/domain/definitions/identifiers";
import { LEFT_OUT } from "@/domain/participation/import-lots";
import { NUMBER_LANGUAGES } from "@/domain/participation/sheet-text";
import { readSheet } from "@/exchange/sheets/read-sheet";
import { MEGABYTE, SHEET_MEGABYTES_MAX, SHEET_ROWS_MAX } from "@/exchange/sheets/sheet";
import { readUpload } from "@/identity/read-upload";
import { signInPath } from "@/identity/safe-path";
import { findViewer } from "@/identity/viewer";
import { knownCountries } from "@/queries/tenders/known-countries";
import { tenderToArrange } from "@/queries/tenders/lot-arrangement";
import { SHEET_REFUSED, type RefusedSheet } from "@/screens/tenders/say-sheet-refusal";
import { keepSheet } from "@/use-cases/tenders/keep-sheet";

/** In the units in which a person is told of them. */
export const SHEET_LIMITS = { megabytes: SHEET_MEGABYTES_MAX, rows: SHEET_ROWS_MAX };

const Fields = z.object({
  numbers: z.enum(NUMBER_LANGUAGES).catch("not-said"),
  leftOut: z.enum(LEFT_OUT).catch("stay"),
});

/**
 * Takes a sheet that a form sent, keeps it for its preview, and leads there; or back to the form, with why not.
 * Only whoever could save it is listened to: of what others send nothing is read.
 */
export async function takeSheet(
  request: Request,
  { tender, page }: { readonly tender: TenderId | null; readonly page: string },
): Promise<Response> {
  const viewer = await findViewer();
  if (!viewer) return seeOther(signInPath(page));
  const { circumstances } = viewer;
  const mayKeep = await (tender === null ? knownCountries(circumstances) : tenderToArrange(circumstances, tender));
  if (!mayKeep) notFound();
  const upload = await readUpload(request, { maxBytes: SHEET_MEGABYTES_MAX * MEGABYTE });
  if (upload.status === "refused") return backTo(page, whyOf(upload.why));
  const { numbers, leftOut } = Fields.parse(Object.fromEntries(upload.fields));
  const read = await readSheet(upload.file.bytes, upload.file.name);
  if (read.status === "refused") return backTo(page, { why: read.why, max: read.max ?? 0 });
  const { rows, formulas, numbers: numberCells } = read;
  const sheet = { name: upload.file.name, rows, formulas, numbers: numberCells, numberLanguage: numbers, leftOut };
  const kept = await keepSheet(circumstances, { tender, sheet });
  return kept.ok ? seeOther(`${page}/${kept.value.sheet}`) : backTo(page, { why: "not-allowed", max: 0 });
}

function whyOf(why: "too-large" | "no-file" | "unusable" | "elsewhere"): RefusedSheet {
  if (why === "elsewhere") return { why: "unusable", max: 0 };
  return { why, max: why === "too-large" ? SHEET_MEGABYTES_MAX : 0 };
}

function backTo(page: string, { why, max }: RefusedSheet): Response {
  return seeOther(`${page}?refused=${why}&max=${max}`);
}

/** The page that answers is fetched anew: sending the file again by reloading it is not possible. */
function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { location: path } });
}

const Refused = z.object({
  refused: z.enum(SHEET_REFUSED),
  max: z.coerce.number().int().min(0).max(1_000_000).catch(0),
});

/** What the address says of a sheet that was refused a moment ago. */
export function refusedSheet(query: unknown): RefusedSheet | null {
  const read = Refused.safeParse(query);
  return read.success ? { why: read.data.refused, max: read.data.max } : null;
}
