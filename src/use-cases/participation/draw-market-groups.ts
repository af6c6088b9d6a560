import { identifier, type MarketGroupId } from "@/domain/definitions/identifiers";
import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import { drawMarketGroups as decide, type DrawingRefusal } from "@/domain/participation/draw-market-groups";
import type { Circumstances } from "@/domain/people/circumstances";
import { mayRunTender } from "@/domain/tenders/policy";
import { loadLotsToDivide } from "@/storage/participation/load-call";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { DrawMarketGroupsInput } from "./call-inputs";

/** The lead's officer divides a lot into market groups. A group that is named by its id keeps it. */
export async function drawMarketGroups(
  circumstances: Circumstances,
  input: DrawMarketGroupsInput,
): Promise<Outcome<"drawn", DrawingRefusal>> {
  const { actor, now, newId } = circumstances;
  return inTransaction(circumstances, { useCase: "participation/draw-market-groups", input }, async (tx) => {
    const found = await loadLotsToDivide(tx, { tender: input.tender, lots: [input.lot], now });
    const [lot] = found?.lots ?? [];
    if (!found || !lot) return notFound;
    if (!mayRunTender(actor, found.tender)) return notAllowed;

    const groups = input.groups.map(({ group, name, countries }) => ({
      group: group ?? identifier<MarketGroupId>(newId()),
      name,
      countries,
    }));
    const decision = decide(lot, { groups, basedOn: input.basedOn });
    if (!decision.ok) return decision;
    await record(tx, decision.value, circumstances);
    return accepted("drawn");
  });
}
