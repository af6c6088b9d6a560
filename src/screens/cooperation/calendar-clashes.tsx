import type { Clash, HolidayInCountry, Wanted } from "@/domain/cooperation/clashes";
import { weekNumberOf } from "@/domain/cooperation/months";
import { daysAfter } from "@/domain/definitions/time";
import type { Speech } from "@/messages/speak";
import type { NamedTender } from "@/queries/cooperation/calendar-month";
import type { CommonCalendar } from "@/queries/cooperation/common-calendar";
import { Card } from "@/ui/card";
import { sayDate } from "./say-calendar";

type Props = { readonly calendar: CommonCalendar; readonly speech: Speech };

/** Enough to plan with; what comes later is still to come. */
const SHOWN_MAX = 8;

/** What gets in the way: two tenders that want the same people in one week, and holidays where somebody must act. */
export function CalendarClashes({ calendar: { clashes, tenders }, speech }: Props) {
  const { say } = speech;
  return (
    <Card title={say("calendar.clashes.title")}>
      {clashes.length === 0 ? (
        <p className="quiet">{say("calendar.clashes.none")}</p>
      ) : (
        <ul className="grid gap-4 text-sm">
          {clashes.slice(0, SHOWN_MAX).map((clash, place) => (
            <li key={place}>
              <ClashInWords clash={clash} tenders={tenders} speech={speech} />
            </li>
          ))}
          {clashes.length > SHOWN_MAX && (
            <li className="quiet">{say("calendar.clashes.more", { n: clashes.length - SHOWN_MAX })}</li>
          )}
        </ul>
      )}
    </Card>
  );
}

type ClashProps = { readonly clash: Clash; readonly tenders: readonly NamedTender[]; readonly speech: Speech };

function ClashInWords({ clash, tenders, speech }: ClashProps) {
  if (clash.clash === "same-week") return <SameWeek clash={clash} tenders={tenders} speech={speech} />;
  const tender = tenders.find(({ id }) => id === clash.tender);
  return (
    <>
      {sayClash(clash, speech)}
      {tender && (
        <a className="block" href={`/tenders/${tender.id}`}>
          {tender.number}: {tender.title}
        </a>
      )}
    </>
  );
}

/** What gets in the way of one tender. */
function sayClash(clash: Exclude<Clash, { clash: "same-week" }>, speech: Speech): string {
  const { say } = speech;
  switch (clash.clash) {
    case "over-holidays": {
      const { wait, holidays, workingDays } = clash;
      return say("calendar.clashes.overHolidays", {
        country: speech.country(wait.country),
        what: say(`calendar.waits.what.${wait.what}`),
        day: speech.weekday(wait.day),
        holidays: speech.list(holidays.map((each) => sayHoliday(each, speech))),
        n: workingDays,
      });
    }
    case "on-holiday": {
      const { date, holidays } = clash;
      return say("calendar.clashes.onHoliday", {
        what: sayDate(date, speech),
        day: speech.weekday(date.day),
        holidays: speech.list(holidays.map((each) => sayCountry(each, speech))),
      });
    }
    case "window-over":
      return say("calendar.clashes.windowOver", { day: speech.weekday(clash.day) });
  }
}

type SameWeekProps = Omit<ClashProps, "clash"> & { readonly clash: Extract<Clash, { clash: "same-week" }> };

function SameWeek({ clash: { country, monday, wanted }, tenders, speech }: SameWeekProps) {
  const { say } = speech;
  const numberOf = (id: string) => tenders.find((each) => each.id === id)?.number ?? "";
  return (
    <>
      {say("calendar.clashes.sameWeek", {
        country: speech.country(country),
        n: speech.number(new Set(wanted.map(({ tender }) => tender)).size),
        week: speech.number(weekNumberOf(monday)),
        from: speech.day(monday),
        to: speech.day(daysAfter(monday, 6)),
      })}
      <ul className="mt-1 grid gap-1 ps-4">
        {wanted.map((each) => (
          <li key={`${each.tender} ${each.what} ${each.day}`}>
            <a href={`/tenders/${each.tender}`}>{numberOf(each.tender)}</a>
            {": "}
            {sayWanted(each, speech)}, {speech.weekday(each.day)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What a country is waited for with, or a planned date of the lead. */
function sayWanted({ what }: Wanted, { say }: Speech): string {
  switch (what) {
    case "answer":
    case "mandate":
    case "position":
    case "hold":
    case "dispatch":
      return say(`calendar.waits.what.${what}`);
    default:
      return say(`calendar.kind.${what}`);
  }
}

function sayHoliday({ day, holiday }: HolidayInCountry, speech: Speech): string {
  return speech.say("calendar.clashes.holiday", {
    holiday: speech.say(`deadlines.holidays.${holiday}`),
    day: speech.day(day),
  });
}

function sayCountry({ country, holiday }: HolidayInCountry, speech: Speech): string {
  return speech.say("calendar.clashes.holidayToday", {
    holiday: speech.say(`deadlines.holidays.${holiday}`),
    country: speech.country(country),
  });
}
