import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import { dayIn } from "@/domain/definitions/time";
import { answerClimate as decide, type ClimateRefusal } from "@/domain/documents/answer-climate";
import { climateWaysOpenTo } from "@/domain/documents/climate-policy";
import type { DraftingRefusal } from "@/domain/gates/drafting-gate";
import type { Circumstances } from "@/domain/people/circumstances";
import { loadClimateForDecision } from "@/storage/documents/load-criteria";
import { loadDraftingGate } from "@/storage/gates/load-drafting-gate";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { AnswerClimateInput } from "./criteria-inputs";

/** The lead's officer, or counsel of the country whose rule it is, says how lots meet it. */
export async function answerClimate(
  circumstances: Circumstances,
  input: AnswerClimateInput,
): Promise<Outcome<"answered", ClimateRefusal | DraftingRefusal>> {
  const { actor, now } = circumstances;
  return inTransaction<"answered", ClimateRefusal | DraftingRefusal>(
    circumstances,
    { useCase: "documents/answer-climate", input },
    async (tx) => {
      const { tender, country } = input;
      const lots = input.lots.map(({ lot }) => lot);
      const draft = await loadClimateForDecision(tx, { tender, country, lots, now });
      if (!draft) return notFound;
      if (!climateWaysOpenTo(actor, draft.tender, country).includes(input.way)) return notAllowed;
      const shut = await loadDraftingGate(tx, input.tender, circumstances.now);
      if (shut) return shut;

      const decision = decide(draft, input, dayIn(draft.tender.leadTimeZone, now));
      if (!decision.ok) return decision;
      await record(tx, decision.value, circumstances);
      return accepted("answered");
    },
  );
}
