import { z } from "zod";
import { accepted } from "@/domain/definitions/result";
import { runUpload } from "@/identity/run-upload";
import { EVIDENCE_FAULTS, type EvidenceFault } from "@/screens/participation/evidence-file";
import { EVIDENCE_WORDS_MAX } from "@/use-cases/participation/condition-inputs";
import { giveEvidence } from "@/use-cases/participation/give-evidence";
import { KeptFileInput } from "@/use-cases/people/inputs";
import { words } from "@/use-cases/plain-text";
import { tenderIdIn } from "../../../tender-id";
import { conditionIdIn } from "../../condition-id";

type Context = { readonly params: Promise<{ readonly tenderId: string; readonly conditionId: string }> };

const About = z.coerce.number().int().min(1).catch(1);

/** A file is added to the words that it belongs to. The page of the condition says what came of it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const named = { tender: await tenderIdIn(params), condition: await conditionIdIn(params) };
  const run = await runUpload({
    request,
    types: [
      "application/pdf",
      "image/png",
      "image/jpeg",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ],
    schema: z
      .object({ text: words({ max: EVIDENCE_WORDS_MAX }), file: KeptFileInput })
      .transform((said) => ({ ...named, ...said })),
    useCase: async (circumstances, input) => {
      const outcome = await giveEvidence(circumstances, input);
      return outcome.ok ? accepted({ key: outcome.value.key ?? input.file.key }) : outcome;
    },
  });
  const about = About.parse(new URL(request.url).searchParams.get("about"));
  const said = run.status === "done" ? "done=file" : `fault=${faultOf(run.why)}&about=${about}`;
  const location = `/tenders/${named.tender}/conditions/${named.condition}?${said}#evidence`;
  return new Response(null, { status: 303, headers: { location } });
}

function faultOf(why: string): EvidenceFault {
  return EVIDENCE_FAULTS.find((fault) => fault === why) ?? "not-done";
}
