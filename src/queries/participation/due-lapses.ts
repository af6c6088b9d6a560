import type { Circumstances } from "@/domain/people/circumstances";
import { dayIn } from "@/domain/definitions/time";
import { findWaitingMandates, type WaitingMandate } from "@/storage/participation/find-waiting-mandates";
import { readAs } from "@/storage/read-as";

/** Where on earth a day ends last: whatever zone a lead has, no day has ended that has not begun there. */
const LAST_ZONE = "Etc/GMT-14";

/** The mandates that did not come by their date, however long ago: asked by the clock. */
export function dueLapses(circumstances: Circumstances): Promise<readonly WaitingMandate[]> {
  return readAs(circumstances, async (db) => {
    const { now } = circumstances;
    const waiting = await findWaitingMandates(db, { to: dayIn(LAST_ZONE, now) });
    return waiting.filter(({ until }) => until <= now);
  });
}
