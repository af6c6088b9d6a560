import { datesInOrder, type NamedDate } from "@/domain/deadlines/dates-in-order";
import { holidayOn } from "@/domain/deadlines/holidays";
import type { Surroundings } from "@/domain/deadlines/outlook";
import { daysAfter, type CalendarDay } from "@/domain/definitions/time";
import type { Speech } from "@/messages/speak";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import type { ShownProps } from "./shown-timetable";

type Props = ShownProps & {
  /** Where the dates are to be had as a file; null before any are set. */
  readonly file: string | null;
};

type Entry = { readonly on: CalendarDay; readonly key: string; readonly words: string; readonly isHoliday: boolean };

/** Month by month: what happens, and until tenders close, where offices are closed. */
export function TimetableCalendar({ shown: { dates, outlook }, around, file, speech }: Props) {
  const { say } = speech;
  const named = datesInOrder(dates, outlook, around.lead);
  const entries = [...named.map((date) => entryOf(date, speech)), ...holidaysAmong(named, around, speech)];
  const inOrder = entries.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const months = [...Map.groupBy(inOrder, ({ on }) => on.slice(0, 7))];
  return (
    <Card
      title={say("timetable.calendar.title")}
      footer={file === null ? undefined : say("timetable.calendar.fileHint")}
      aside={
        file === null ? undefined : (
          <ButtonLink tone="plain" size="small" icon="download" href={file} download>
            {say("timetable.calendar.file")}
          </ButtonLink>
        )
      }
    >
      <div className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
        {months.map(([month, days]) => (
          <section key={month} className="grid content-start gap-1">
            <h3>{speech.monthOfYear(`${month}-01`)}</h3>
            <ul className="grid gap-1">
              {days.map(({ on, key, words, isHoliday }) => (
                <li key={key} className={isHoliday ? "quiet" : undefined}>
                  <time dateTime={on}>{speech.dayOfMonth(on)}</time> {words}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Card>
  );
}

function entryOf({ name, on }: NamedDate, { say }: Speech): Entry {
  return { on, key: name, words: say(`timetable.row.${name}`), isHoliday: false };
}

/** Holidays of those who take part, while tenders are prepared: the names of one day together, with their countries. */
function holidaysAmong(dates: readonly NamedDate[], { countries }: Surroundings, speech: Speech): readonly Entry[] {
  const [first] = dates;
  const last = dates.find(({ name }) => name === "tendersCloseAt");
  const found: Entry[] = [];
  for (let on = first?.on; on !== undefined && last && on <= last.on; on = daysAfter(on, 1)) {
    const day = on;
    const closed = countries.flatMap(({ country }) => {
      const holiday = holidayOn(country, day);
      return holiday ? [{ country, name: holiday.name }] : [];
    });
    for (const [name, of] of Map.groupBy(closed, (each) => each.name)) {
      const where = {
        holiday: speech.say(`deadlines.holidays.${name}`),
        countries: speech.list(of.map(({ country }) => speech.country(country))),
      };
      found.push({
        on: day,
        key: `${day} ${name}`,
        words: speech.say("timetable.calendar.holiday", where),
        isHoliday: true,
      });
    }
  }
  return found;
}
