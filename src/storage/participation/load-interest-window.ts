import type { Country } from "@/domain/definitions/country";
import type { TenderId } from "@/domain/definitions/identifiers";
import type { InterestWindow } from "@/domain/participation/answer-invitation";
import { hasFrozenRevision } from "../consensus/find-revisions";
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
  return { tender, hasFrozenRevision: await hasFrozenRevision(db, id), answered: last._max.n ?? 0 };
}
