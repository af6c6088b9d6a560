import type { LastWord } from "../consensus/position";
import type { FrozenRevision } from "../consensus/revision";
import type { Country } from "../definitions/country";
import type { TenderId } from "../definitions/identifiers";
import { dayIn, secondsBefore, type CalendarDay, type Instant } from "../definitions/time";
import type { Lead } from "../deadlines/dispatch-window";
import type { ProcedureFacts } from "../deadlines/procedure-facts";
import type { TimetableDates } from "../deadlines/timetable";
import type { Participation } from "../participation/participation";
import type { Reopening, TimedTender } from "../participation/window";

/** What of a tender stands in the common calendar, as far as whoever looks may read it. */
export type CalendarTender = TimedTender & {
  readonly tender: TenderId;
  readonly lead: Lead;
  /** Asked to take part. */
  readonly countries: readonly Country[];
  /** Whether a text was ever frozen: from then on nobody answers any more. */
  readonly isFrozen: boolean;
  /** Those of them of whom it may be known what they answered. */
  readonly known: readonly Country[];
  readonly answers: { readonly history: readonly Participation[]; readonly reopenings: readonly Reopening[] };
  /** The last round, on whichever version. */
  readonly round: { readonly revision: number; readonly closesAt: Instant } | null;
  /** The latest version and what countries said of it; null where there is none, and for whoever may not read it. */
  readonly room: { readonly revision: FrozenRevision; readonly words: readonly LastWord[] } | null;
  readonly timetable: CalendarTimetable | null;
  /** The notice that is on its way or published; null also where the Official Journal did not take it. */
  readonly notice: { readonly dispatchedAt: Instant; readonly publishedAt: Instant | null } | null;
};

/** Of a tender from before there were timetables only the time limit is known. */
export type CalendarTimetable = {
  readonly tendersCloseAt: Instant;
  readonly facts: ProcedureFacts;
  readonly dates: TimetableDates | null;
};

/** The day on which a time ends: one that ends at 24:00 ends on that day, and not at 0:00 of the next. */
export function dayOfEnd(zone: string, at: Instant): CalendarDay {
  return dayIn(zone, secondsBefore(at, 1));
}
