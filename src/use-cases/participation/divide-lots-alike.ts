import { identifier, type MarketGroupId } from "@/domain/definitions/identifiers";
import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import { divideLotsAlike as decide } from "@/domain/participation/divide-lots-alike";
import type { DrawingRefusal } from "@/domain/participation/draw-market-groups";
import type { Circumstances } from "@/domain/people/circumstances";
import { mayRunTender } from "@/domain/tenders/policy";
import { loadLotsToDivide } from "@/storage/participation/load-call";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { DivideLotsAlikeInput } from "./call-inputs";

/** The lead's officer divides many lots by the same groups, all of them or none. */
export async function divideLotsAlike(
  circumstances: Circumstances,
  input: DivideLotsAlikeInput,
): Promise<Outcome<{ readonly divided: number }, DrawingRefusal>> {
  const { actor, now, newId } = circumstances;
  return inTransaction(circumstances, { useCase: "participation/divide-lots-alike", input }, async (tx) => {
    const found = await loadLotsToDivide(tx, { tender: input.tender, lots: input.lots, now });
    if (!found) return notFound;
    if (!mayRunTender(actor, found.tender)) return notAllowed;

    const decision = decide(found.lots, input.groups, () => identifier<MarketGroupId>(newId()));
    if (!decision.ok) return decision;
    await record(tx, decision.value, circumstances);
    return accepted({ divided: decision.value.length });
  });
}
