import { notFound } from "next/navigation";
import { viewer } from "@/identity/viewer";
import { manifestBytes } from "@/queries/consensus/frozen-bytes";
import { tenderIdIn } from "../../../../tender-id";
import { frozenFile } from "../frozen-file";
import { versionNumberIn } from "../version-number";

type Context = { readonly params: Promise<{ readonly tenderId: string; readonly number: string }> };

/** The very bytes that a consent rests on: every part with its digest. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { circumstances } = await viewer();
  const asked = { tender: await tenderIdIn(params), number: await versionNumberIn(params) };
  const found = await manifestBytes(circumstances, asked);
  if (!found) notFound();
  return frozenFile(request, {
    name: `${found.number}-version-${asked.number}-manifest.json`,
    type: "application/json",
    bytes: found.bytes,
    tag: found.sha256,
  });
}
