import { weekNumberOf } from "@/domain/cooperation/months";
import type { Speech } from "@/messages/speak";
import type { CalendarMonth, CalendarOfDay } from "@/queries/cooperation/calendar-month";
import type { CommonCalendar } from "@/queries/cooperation/common-calendar";
import { MonthGrid } from "@/ui/month-grid";
import { sayClosed, sayDate, sayHour, sayMonth, toneOf } from "./say-calendar";

type Props = { readonly calendar: CommonCalendar; readonly speech: Speech };

/** The months one below the other, each as a sheet on the wall. */
export function CalendarMonths({ calendar, speech }: Props) {
  return calendar.months.map((month) => (
    <Month key={month.month} month={month} today={calendar.today} speech={speech} />
  ));
}

type MonthProps = { readonly month: CalendarMonth; readonly today: string; readonly speech: Speech };

function Month({ month: { month, weeks }, today, speech }: MonthProps) {
  const days = (weeks[0] ?? []).map(({ day }) => speech.shortWeekday(day));
  return (
    <MonthGrid
      caption={sayMonth(month, speech)}
      headers={{ week: speech.say("calendar.week"), days }}
      weeks={weeks.map((week) => {
        const [monday] = week;
        const n = monday ? speech.number(weekNumberOf(monday.day)) : "";
        return {
          key: monday?.day ?? "",
          name: speech.say("calendar.weekNumber", { n }),
          number: n,
          days: week.map((each) => ({
            day: each.day,
            number: String(Number(each.day.slice(8))),
            name: speech.weekday(each.day),
            isOfMonth: each.day.startsWith(month),
            today: each.day === today ? speech.say("calendar.today") : undefined,
            content: isFree(each) ? null : <OnDay on={each} speech={speech} />,
          })),
        };
      })}
    />
  );
}

function isFree({ dates, closed }: CalendarOfDay): boolean {
  return dates.length === 0 && closed.length === 0;
}

function OnDay({ on: { dates, closed }, speech }: { readonly on: CalendarOfDay; readonly speech: Speech }) {
  return (
    <ul>
      {closed.flatMap((each) =>
        sayClosed(each, speech).map((said) => (
          <li key={said} className="month-closed">
            {said}
          </li>
        )),
      )}
      {dates.map((date) => (
        <li key={`${date.tender.id} ${date.what} ${date.country}`} className="month-date" data-tone={toneOf(date.what)}>
          <a href={`/tenders/${date.tender.id}`} title={`${date.tender.number}: ${date.tender.title}`}>
            {date.tender.title}
          </a>
          {sayDate(date, speech)}
          {date.at && <span className="quiet block">{sayHour({ at: date.at, zone: date.zone }, speech)}</span>}
        </li>
      ))}
    </ul>
  );
}
