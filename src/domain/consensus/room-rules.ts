import { endOfDayIn, type Instant } from "../definitions/time";
import type { HeldParts } from "./held-parts";
import type { Room } from "./room";

/** What was replaced, taken back or said of another text has no day to end. Source: house-a-hold-ends-by-itself. */
export function onlyAHoldThatIsTheLastWordLapses(held: HeldParts | null) {
  return held ? null : ({ rule: "only-a-hold-that-is-the-last-word-lapses" } as const);
}

/** At 24:00 of its day in the lead's zone it is over: that instant is late. Source: house-a-hold-ends-by-itself. */
export function aHoldStandsUntilItsDayHasEnded(held: HeldParts | null, { leadTimeZone }: Room, now: Instant) {
  return held && now < endOfDayIn(leadTimeZone, held.hold.until)
    ? ({ rule: "a-hold-stands-until-its-day-has-ended", until: held.hold.until } as const)
    : null;
}

/** Nobody is called silent while there is time to speak. Source: house-silence-is-not-consent. */
export function aRoundEndsAtItsTime(closesAt: Instant, now: Instant) {
  return now < closesAt ? ({ rule: "a-round-ends-at-its-time", closesAt } as const) : null;
}

/** Who was silent is written down once, and does not change with what is said later. Source: house-silence-is-not-consent. */
export function aRoundEndsOnce(isEnded: boolean) {
  return isEnded ? ({ rule: "a-round-ends-once" } as const) : null;
}
