import type { Speech } from "@/messages/speak";
import type { CalendarMonth, CalendarOfDay, DateOfTender } from "@/queries/cooperation/calendar-month";
import type { CommonCalendar } from "@/queries/cooperation/common-calendar";
import { Card } from "@/ui/card";
import { FactTable } from "@/ui/fact-table";
import { sayClosed, sayDate, sayHour, sayMonth } from "./say-calendar";

type Props = { readonly calendar: CommonCalendar; readonly speech: Speech };

/** The same months as a list of the days on which something stands. */
export function CalendarList({ calendar, speech }: Props) {
  return calendar.months.map((month) => <Month key={month.month} month={month} speech={speech} />);
}

function Month({ month: { month, weeks }, speech }: { readonly month: CalendarMonth; readonly speech: Speech }) {
  const { say } = speech;
  const name = sayMonth(month, speech);
  const days = weeks.flat().filter(({ day }) => day.startsWith(month));
  const rows = days.flatMap((day) => [...holidayRows(day, speech), ...dateRows(day, speech)]);
  return (
    <Card title={name} flush={rows.length > 0}>
      <FactTable
        caption={say("calendar.caption", { month: name })}
        captionHidden
        columns={[
          { key: "day", header: say("calendar.day") },
          { key: "what", header: say("calendar.what") },
          { key: "tender", header: say("calendar.tender") },
        ]}
        rows={rows}
        empty={<p className="quiet">{say("calendar.nothingThisMonth")}</p>}
      />
    </Card>
  );
}

function holidayRows({ day, closed }: CalendarOfDay, speech: Speech) {
  return closed
    .flatMap((each) => sayClosed(each, speech))
    .map((said) => ({
      key: `${day} ${said}`,
      muted: true,
      cells: { day: <time dateTime={day}>{speech.weekday(day)}</time>, what: said, tender: "" },
    }));
}

function dateRows({ day, dates }: CalendarOfDay, speech: Speech) {
  return dates.map((date) => ({
    key: `${day} ${date.tender.id} ${date.what} ${date.country}`,
    cells: {
      day: <When date={date} speech={speech} />,
      what: sayDate(date, speech),
      tender: (
        <>
          <a href={`/tenders/${date.tender.id}`}>{date.tender.title}</a>
          <span className="quiet block">{date.tender.number}</span>
        </>
      ),
    },
  }));
}

function When({ date: { day, from, at, zone }, speech }: { readonly date: DateOfTender; readonly speech: Speech }) {
  return (
    <>
      <time dateTime={at ?? day}>{speech.weekday(day)}</time>
      {at && <span className="quiet block font-normal">{sayHour({ at, zone }, speech)}</span>}
      {from && (
        <span className="quiet block font-normal">{speech.say("calendar.since", { day: speech.day(from) })}</span>
      )}
    </>
  );
}
