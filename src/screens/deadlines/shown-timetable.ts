import type { Outlook, Surroundings } from "@/domain/deadlines/outlook";
import type { Speech } from "@/messages/speak";
import type { Timetable } from "@/queries/deadlines/timetable-page";

/** A timetable with all that follows from it. */
export type ShownTimetable = Timetable & { readonly outlook: Outlook };

/** What every part of the page is drawn from. */
export type ShownProps = {
  readonly shown: ShownTimetable;
  readonly around: Surroundings;
  readonly speech: Speech;
};
