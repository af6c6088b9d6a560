import type { Departing } from "@/domain/consensus/leave-lots";
import type { Country } from "@/domain/definitions/country";
import type { TenderId } from "@/domain/definitions/identifiers";
import { opened, type Transaction } from "../opened";
import { wordsOfParticipation } from "../participation/load-interest-window";
import { loadTenderForDecision } from "../tenders/load-tender";
import { findBeforeDeparture } from "./find-departure";

/** The same under the lock of the tender, so that nothing changes between what is compared and what is recorded. */
export async function loadDepartureForDecision(
  tx: Transaction,
  { tender: id, country }: { readonly tender: TenderId; readonly country: Country },
): Promise<Departing | null> {
  const tender = await loadTenderForDecision(tx, id);
  if (!tender) return null;
  const db = opened(tx);
  return { ...(await findBeforeDeparture(db, tender)), answered: await wordsOfParticipation(db, id, country) };
}
