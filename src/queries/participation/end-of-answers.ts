import type { Country } from "@/domain/definitions/country";
import type { TenderId } from "@/domain/definitions/identifiers";
import type { Instant } from "@/domain/definitions/time";
import { windowOf } from "@/domain/participation/window";
import type { Circumstances } from "@/domain/people/circumstances";
import { findReopenings } from "@/storage/participation/find-reopenings";
import { readAs } from "@/storage/read-as";
import { findTender } from "@/storage/tenders/find-tender";

/** Until when the country may change what it answered; null where its window has closed. */
export function endOfAnswers(
  circumstances: Circumstances,
  { tender: id, country }: { readonly tender: TenderId; readonly country: Country },
): Promise<Instant | null> {
  return readAs(circumstances, async (db) => {
    const tender = await findTender(db, id);
    if (!tender) return null;
    const end = windowOf({ tender, reopenings: await findReopenings(db, id) }, country);
    return circumstances.now < end ? end : null;
  });
}
