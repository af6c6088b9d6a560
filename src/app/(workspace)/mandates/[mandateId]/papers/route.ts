import { z } from "zod";
import { runUpload } from "@/identity/run-upload";
import { PAPER_FAULTS, type PaperFault } from "@/screens/people/mandate-props";
import { addPaperOfMandate } from "@/use-cases/people/add-paper-of-mandate";
import { KeptFileInput } from "@/use-cases/people/inputs";
import { mandateIdIn } from "../mandate-id";

type Context = { readonly params: Promise<{ readonly mandateId: string }> };

/** A paper is put to a mandate of the own country. Its page says what came of it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const mandate = await mandateIdIn(params);
  const run = await runUpload({
    request,
    types: ["application/pdf", "image/png", "image/jpeg"],
    schema: z.object({ file: KeptFileInput }).transform(({ file: evidence }) => ({ mandate, evidence })),
    useCase: addPaperOfMandate,
  });
  const said = run.status === "done" ? "done=paper" : `fault=${faultOf(run.why)}#papers`;
  return new Response(null, { status: 303, headers: { location: `/mandates/${mandate}?${said}` } });
}

function faultOf(why: string): PaperFault {
  return PAPER_FAULTS.find((fault) => fault === why) ?? "not-done";
}
