import { mayWriteStandingAgreements } from "@/domain/agreement/policy";
import { putStanding as decide, type PuttingRefusal } from "@/domain/agreement/put-to-signature";
import { whoeverWritesIsAParty } from "@/domain/agreement/rules";
import type { StandingRefusal } from "@/domain/agreement/write-terms";
import { accepted, notAllowed, notFound, refused, type Outcome } from "@/domain/definitions/result";
import type { Circumstances } from "@/domain/people/circumstances";
import { sha256 } from "@/platform/digest";
import { loadParties } from "@/storage/agreement/load-for-deciding";
import { loadStanding } from "@/storage/agreement/load-papers";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { PutStandingInput } from "./inputs";

/** A legal officer of a party puts the terms as they stand to signature. */
export async function putStanding(
  circumstances: Circumstances,
  input: PutStandingInput,
): Promise<Outcome<"put", PuttingRefusal | StandingRefusal>> {
  const { actor } = circumstances;
  if (!mayWriteStandingAgreements(actor)) return notAllowed;

  return inTransaction<"put", PuttingRefusal | StandingRefusal>(
    circumstances,
    { useCase: "agreement/put-standing", input },
    async (tx) => {
      const paper = await loadStanding(tx, input.cooperation);
      if (!paper) return notFound;
      const outside = paper.terms && whoeverWritesIsAParty(paper.terms, actor.organisation);
      if (outside) return refused(outside);
      const parties = await loadParties(tx, { organisations: paper.terms?.parties ?? [] });
      const decision = decide(paper, { parties, basedOn: input.basedOn }, sha256);
      if (!decision.ok) return decision;
      await record(tx, decision.value, circumstances);
      return accepted("put");
    },
  );
}
