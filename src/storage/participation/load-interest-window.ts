import type { Country } from "@/domain/definitions/country";
import type { TenderId } from "@/domain/definitions/identifiers";
import type { InterestWindow } from "@/domain/participation/answer-invitation";
import { opened, type Transaction } from "../opened";
import { loadTenderForDecision } from "../tenders/load-tender";

/** The interest window as this country finds it, under the lock of the tender. */
export async function loadInterestWindow(
  tx: Transaction,
  { tender: id, country }: { readonly tender: TenderId; readonly country: Country },
): Promise<InterestWindow | null> {
  const tender = await loadTenderForDecision(tx, id);
  if (!tender) return null;

  const db = opened(tx);
  const last = await db.participation.aggregate({ where: { tenderId: id, ownerCountry: country }, _max: { n: true } });
  return { tender, hasFrozenRevision: await hasFrozenRevision(tx, id), answered: last._max.n ?? 0 };
}

/** Asked of the chain, which is known to all who may answer; the revisions themselves are not. */
async function hasFrozenRevision(tx: Transaction, tender: TenderId): Promise<boolean> {
  const frozen = { streamKind: "tender", streamId: tender, event: "RevisionFrozen" };
  return (await opened(tx).entry.count({ where: frozen })) > 0;
}
