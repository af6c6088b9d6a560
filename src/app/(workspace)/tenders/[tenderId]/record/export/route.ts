import { notFound } from "next/navigation";
import { viewer } from "@/identity/viewer";
import { recordExport, toNdjson } from "@/queries/record/record-export";
import { recordFileName } from "@/screens/record/record-file-name";
import { noteDraftRead } from "@/use-cases/documents/note-draft-read";
import { tenderIdIn } from "../../tender-id";

type Context = { readonly params: Promise<{ readonly tenderId: string }> };

/** The record as a file: every entry, and of what they say only what the viewer may read. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { circumstances } = await viewer();
  const tender = await tenderIdIn(params);
  const record = await recordExport(circumstances, tender);
  if (!record) notFound();
  if (record.saysDrafts) await noteDraftRead(circumstances, tender, "export");
  return new Response(toNdjson(record), {
    headers: {
      "content-type": "application/x-ndjson; charset=utf-8",
      "content-disposition": `attachment; filename="${recordFileName(record.number)}"`,
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
}
