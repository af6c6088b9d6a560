import { partsStillOf } from "../consensus/departed";
import { consensusStands, standingPosition } from "../consensus/position";
import { countriesOf } from "../consensus/revision";
import type { Country } from "../definitions/country";
import { dayIn, endOfDayIn, type CalendarDay, type Instant } from "../definitions/time";
import { waitingLots } from "../participation/window";
import { dayOfEnd, type CalendarTender } from "./calendar-tender";

/** What a country is waited for with. */
export const WAIT_KINDS = ["answer", "mandate", "position", "hold", "dispatch"] as const;

/** A country that has to act, and until when; what cannot be known to whoever looks is not listed. */
export type Wait = {
  readonly what: (typeof WAIT_KINDS)[number];
  readonly country: Country;
  readonly until: Instant;
  /** The day on which that time ends, on the lead's calendar. */
  readonly day: CalendarDay;
};

/** Who is waited for in this tender, the soonest end first. */
export function waitsOf(tender: CalendarTender, now: Instant): readonly Wait[] {
  if (tender.notice) return [];
  const waits = tender.isFrozen ? waitsInTheRoom(tender, now) : waitsForAnswers(tender, now);
  return waits.toSorted((a, b) => a.until.localeCompare(b.until) || a.country.localeCompare(b.country));
}

/** One for each time that ends: a country that looks for mandates for many lots is listed once for each day. */
function waitsForAnswers(tender: CalendarTender, now: Instant): readonly Wait[] {
  const { answers, known, lead } = tender;
  return known.flatMap((country) => {
    const lots = waitingLots({ tender, ...answers }, country, now);
    const waits = lots.map(({ until, mandateBy }): Wait => {
      const what = mandateBy === null ? "answer" : "mandate";
      return { what, country, until, day: dayOfEnd(lead.timeZone, until) };
    });
    return [...new Map(waits.map((wait) => [`${wait.what} ${wait.until}`, wait])).values()];
  });
}

/** Without a position while the round is open; with a hold until its day ends; after consensus the lead, to dispatch. */
function waitsInTheRoom(tender: CalendarTender, now: Instant): readonly Wait[] {
  const { room, lead } = tender;
  if (!room) return [];
  if (consensusStands(room.revision, room.words)) return waitForDispatch(tender);
  return countriesOf(room.revision).flatMap((country) => [
    ...waitForPosition(tender, country, now),
    ...holdsOf(tender, country, now).map((day): Wait => {
      return { what: "hold", country, until: endOfDayIn(lead.timeZone, day), day };
    }),
  ]);
}

function waitForPosition(tender: CalendarTender, country: Country, now: Instant): readonly Wait[] {
  const { round, room, lead } = tender;
  if (!room || round?.revision !== room.revision.number || now >= round.closesAt) return [];
  const isSilent = positionsOf(tender, country, now).some((position) => position === null);
  const day = dayOfEnd(lead.timeZone, round.closesAt);
  return isSilent ? [{ what: "position", country, until: round.closesAt, day }] : [];
}

function holdsOf(tender: CalendarTender, country: Country, now: Instant): readonly CalendarDay[] {
  const days = positionsOf(tender, country, now).flatMap((said) => (said?.stance === "hold" ? [said.until] : []));
  return [...new Set(days)];
}

/** What stands today of the country on each part that still concerns it. */
function positionsOf({ room, lead, answers }: CalendarTender, country: Country, now: Instant) {
  if (!room) return [];
  const day = dayIn(lead.timeZone, now);
  const own = partsStillOf(room.revision, answers.history, { country, day });
  return own.map((part) => standingPosition(room.words, part, country, day));
}

function waitForDispatch({ lead, timetable }: CalendarTender): readonly Wait[] {
  const planned = timetable?.dates?.dispatchOn;
  if (!planned) return [];
  return [{ what: "dispatch", country: lead.country, until: endOfDayIn(lead.timeZone, planned), day: planned }];
}
