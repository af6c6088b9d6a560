import type { ActId } from "@/domain/definitions/identifiers";
import { instantFrom } from "@/domain/definitions/time";
import type { Circumstances } from "@/domain/people/circumstances";
import { readClock } from "@/platform/clock";
import { newId } from "@/platform/new-id";

/** The clock acts now, and this is what it does. */
export async function byTheClock(act: ActId): Promise<Circumstances> {
  return { actor: { kind: "clock" }, now: instantFrom(await readClock()), act, newId };
}
