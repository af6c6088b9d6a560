import type { Circumstances } from "@/domain/people/circumstances";
import { mayProposeTenders } from "@/domain/tenders/policy";
import { findListedTenders, LISTED_TENDERS_MAX, type ListedTender } from "@/storage/tenders/find-listed-tenders";
import { readAs } from "@/storage/read-as";

export type MyTenders = Awaited<ReturnType<typeof myTenders>>;
export type { ListedTender };

/** Every tender that the viewer may know of, newest first, in a constant number of queries. */
export function myTenders(circumstances: Circumstances) {
  return readAs(circumstances, async (db) => {
    const tenders = await findListedTenders(db, circumstances.now);
    return {
      mayPropose: mayProposeTenders(circumstances.actor),
      tenders,
      /** Whether there may be older ones that are not listed. */
      isCut: tenders.length === LISTED_TENDERS_MAX,
    };
  });
}
