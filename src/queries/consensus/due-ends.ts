import { dayIn } from "@/domain/definitions/time";
import type { Circumstances } from "@/domain/people/circumstances";
import {
  findEndingHolds,
  findRoundsThatEnded,
  type EndedRoundToNote,
  type EndingHold,
} from "@/storage/consensus/find-what-ends";
import { readAs } from "@/storage/read-as";

/** Where on earth a day ends last: whatever zone a lead has, no day has ended that has not begun there. */
const LAST_ZONE = "Etc/GMT-14";

/** The holds whose day has ended, however long ago: asked by the clock. */
export function dueHolds(circumstances: Circumstances): Promise<readonly EndingHold[]> {
  const { now } = circumstances;
  return readAs(circumstances, async (db) => {
    const holds = await findEndingHolds(db, dayIn(LAST_ZONE, now));
    return holds.filter(({ endsAt }) => endsAt <= now);
  });
}

/** The rounds whose time is over, however long ago: asked by the clock. */
export function dueRoundEnds(circumstances: Circumstances): Promise<readonly EndedRoundToNote[]> {
  return readAs(circumstances, (db) => findRoundsThatEnded(db, circumstances.now));
}
