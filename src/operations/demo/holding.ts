import { dayIn, endOfDayIn, type Instant } from "@/domain/definitions/time";
import { dueHolds } from "@/queries/consensus/due-ends";
import { lapseHold } from "@/use-cases/consensus/lapse-hold";
import { acting, done } from "./acting";
import { speak } from "./agreeing";
import type { DemoTender } from "./tender";
import { HOLD } from "./texts";

/** The zone in which a day of the lead ends. */
const ZONE_OF_LEAD = "Europe/Copenhagen";

type Holding = { readonly who: string; readonly at: Instant; readonly until: Instant };

/** The country holds on every part that waits for it, to the end of that day. */
export async function hold(demo: DemoTender, { who, at, until }: Holding): Promise<void> {
  const position = { stance: "hold", ...HOLD, until: dayIn(ZONE_OF_LEAD, until) } as const;
  await speak(demo, { who, at, position, covers: () => true });
}

/** Nobody said yes by the end of that day: the clock writes down that the hold is over. */
export async function theHoldLapses({ name, tender }: DemoTender, day: Instant): Promise<void> {
  const clock = acting({ kind: "clock" }, endOfDayIn(ZONE_OF_LEAD, dayIn(ZONE_OF_LEAD, day)), `lapse ${name}`);
  const due = await dueHolds(clock);
  for (const { country, n } of due.filter((each) => each.tender === tender)) {
    await done(lapseHold(clock, { tender, country, n }));
  }
}
