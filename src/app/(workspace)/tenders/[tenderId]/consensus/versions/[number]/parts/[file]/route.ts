import { notFound } from "next/navigation";
import { z } from "zod";
import { identifier, type LotId } from "@/domain/definitions/identifiers";
import { COMMON, type PartId } from "@/domain/documents/clause";
import { viewer } from "@/identity/viewer";
import { partBytes } from "@/queries/consensus/frozen-bytes";
import { tenderIdIn } from "../../../../../tender-id";
import { frozenFile } from "../../frozen-file";
import { printedAnswer } from "../../printed-answer";
import { versionNumberIn } from "../../version-number";

type Context = {
  readonly params: Promise<{ readonly tenderId: string; readonly number: string; readonly file: string }>;
};

const PartFile = z.tuple([
  z.union([z.literal(COMMON), z.uuid().transform((id): PartId => identifier<LotId>(id))]),
  z.enum(["json", "pdf"]),
]);

/** One part: its very bytes, or a PDF of it to be read. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { circumstances, speech } = await viewer();
  const asked = { tender: await tenderIdIn(params), number: await versionNumberIn(params) };
  const { file } = await params;
  const read = PartFile.safeParse(file.split("."));
  if (!read.success) notFound();
  const [part, kind] = read.data;
  if (kind === "pdf") return printedAnswer(request, { circumstances, speech, ...asked, part });

  const found = await partBytes(circumstances, { ...asked, part });
  if (!found) notFound();
  return frozenFile(request, {
    name: `${found.number}-version-${asked.number}-${part}.json`,
    type: "application/json",
    bytes: found.bytes,
    tag: found.sha256,
  });
}
