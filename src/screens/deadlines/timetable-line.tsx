import { plannedStages } from "@/domain/deadlines/dates-in-order";
import { calendarDayFrom, daysBetween, monthsAfter, type CalendarDay } from "@/domain/definitions/time";
import { Card } from "@/ui/card";
import { TimeBars } from "@/ui/time-bars";
import type { ShownProps } from "./shown-timetable";

/** Each stage on one scale, from dispatch to supply, and how many days it takes. */
export function TimetableLine({ shown: { dates, outlook }, around: { lead, today }, speech }: ShownProps) {
  const { say, day } = speech;
  const stages = plannedStages(dates, outlook, lead);
  const all = stages.flatMap(({ from, to }) => [from, to]).toSorted();
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) return null;
  const whole = Math.max(1, daysBetween(first, last));
  const placeOf = (on: CalendarDay) => (Math.min(whole, Math.max(0, daysBetween(first, on))) / whole) * 100;
  return (
    <Card title={say("timetable.line.title")} footer={say("timetable.line.lead")}>
      <TimeBars
        ticks={monthsBetween(first, last).map((month) => ({
          key: month,
          at: placeOf(month),
          label: speech.month(month),
        }))}
        now={placeOf(today)}
        stripes={[]}
        rows={stages.map(({ stage, from, to, days }) => ({
          key: stage,
          title: (
            <>
              <strong>{say(`timetable.stage.${stage}`)}</strong>{" "}
              <span className="quiet">
                {say("timetable.line.days", { n: days })}, {day(from)} – {day(to)}
              </span>
            </>
          ),
          bars: [
            {
              key: stage,
              from: placeOf(from),
              to: Math.max(placeOf(from), placeOf(to)),
              label: say("timetable.line.days", { n: days }),
              look: stage === "standstill" ? "dashed" : "soft",
            },
          ],
          points: [],
        }))}
      />
    </Card>
  );
}

/** The first days of the months between two days. */
function monthsBetween(first: CalendarDay, last: CalendarDay): readonly CalendarDay[] {
  const months: CalendarDay[] = [];
  for (let month = monthsAfter(startOfMonth(first), 1); month <= last; month = monthsAfter(month, 1))
    months.push(month);
  return months;
}

function startOfMonth(day: CalendarDay): CalendarDay {
  return calendarDayFrom(`${day.slice(0, 7)}-01`);
}
