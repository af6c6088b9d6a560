import type { ConditionId, TenderId } from "@/domain/definitions/identifiers";
import { dayIn, type Instant } from "@/domain/definitions/time";
import { fallbacksToRecord } from "@/domain/participation/condition-state";
import type { Circumstances } from "@/domain/people/circumstances";
import { findUnsettledConditions } from "@/storage/participation/find-conditions";
import { readAs } from "@/storage/read-as";

export type DueFallback = { readonly tender: TenderId; readonly condition: ConditionId; readonly effectiveAt: Instant };

/** Where on earth a day ends last: whatever clock a condition counts on, no day has ended that has not begun there. */
const LAST_ZONE = "Etc/GMT-14";

/** The fallbacks that took effect, however long ago, and that the record does not know of yet: asked by the clock. */
export function dueFallbacks(circumstances: Circumstances): Promise<readonly DueFallback[]> {
  const { now } = circumstances;
  return readAs(circumstances, async (db) => {
    const conditions = await findUnsettledConditions(db, dayIn(LAST_ZONE, now));
    return conditions.flatMap((each) => {
      const instants = new Set(fallbacksToRecord(each, now).map(({ since }) => since));
      return [...instants].map((effectiveAt) => ({ tender: each.tender, condition: each.condition, effectiveAt }));
    });
  });
}
