import type { CalendarDay } from "@/domain/definitions/time";
import type { Outlook } from "@/domain/deadlines/outlook";
import type { Speech } from "@/messages/speak";

/** On which days from today on a notice with this limit may be dispatched, its gaps, and whether the planned day is one. */
export function sayWindow(
  { window, lastDay, isPlannedDayInWindow }: Pick<Outlook, "window" | "lastDay" | "isPlannedDayInWindow">,
  planned: CalendarDay,
  speech: Speech,
): readonly string[] {
  const { say, weekday, list } = speech;
  if (window.length === 0) {
    return [say("timetable.result.noWindow"), say("timetable.result.lastDay", { day: weekday(lastDay) })];
  }
  const runs = window.map(({ from, to }) =>
    from === to
      ? say("timetable.result.oneDay", { day: weekday(from) })
      : say("timetable.result.run", { from: weekday(from), to: weekday(to) }),
  );
  return [
    say("timetable.result.windowIs", { runs: list(runs) }),
    ...(window.length > 1 ? [say("timetable.result.gap")] : []),
    ...(isPlannedDayInWindow ? [] : [say("timetable.result.outside", { day: weekday(planned) })]),
  ];
}
