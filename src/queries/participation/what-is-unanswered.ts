import type { Country } from "@/domain/definitions/country";
import type { TenderId } from "@/domain/definitions/identifiers";
import { waitingLots, type WaitingLot } from "@/domain/participation/window";
import type { Circumstances } from "@/domain/people/circumstances";
import { findParticipations } from "@/storage/participation/find-participations";
import { findReopenings } from "@/storage/participation/find-reopenings";
import { readAs } from "@/storage/read-as";
import { findTender } from "@/storage/tenders/find-tender";

/** What a country has still to answer of a tender and still can: asked by the clock, to remind it. */
export function whatIsUnanswered(
  circumstances: Circumstances,
  { tender: id, country }: { readonly tender: TenderId; readonly country: Country },
): Promise<readonly WaitingLot[]> {
  return readAs(circumstances, async (db) => {
    const tender = await findTender(db, id);
    if (!tender) return [];
    const time = {
      tender,
      history: await findParticipations(db, id),
      reopenings: await findReopenings(db, id),
    };
    return waitingLots(time, country, circumstances.now);
  });
}
