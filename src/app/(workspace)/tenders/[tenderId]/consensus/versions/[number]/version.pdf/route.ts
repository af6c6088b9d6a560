import { viewer } from "@/identity/viewer";
import { tenderIdIn } from "../../../../tender-id";
import { printedAnswer } from "../printed-answer";
import { versionNumberIn } from "../version-number";

type Context = { readonly params: Promise<{ readonly tenderId: string; readonly number: string }> };

/** The whole version as a PDF, to be read. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { circumstances, speech } = await viewer();
  const asked = { tender: await tenderIdIn(params), number: await versionNumberIn(params) };
  return printedAnswer(request, { circumstances, speech, ...asked, part: null });
}
