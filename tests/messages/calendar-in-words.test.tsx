import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Clash } from "@/domain/cooperation/clashes";
import { monthFrom } from "@/domain/cooperation/months";
import { storedCountry } from "@/domain/definitions/country";
import { identifier, type TenderId } from "@/domain/definitions/identifiers";
import { calendarDayFrom, instantFrom } from "@/domain/definitions/time";
import { LANGUAGES, type Language } from "@/messages/language";
import { speak } from "@/messages/speak";
import { monthWith, type DateOfTender } from "@/queries/cooperation/calendar-month";
import type { CommonCalendar } from "@/queries/cooperation/common-calendar";
import { CalendarScreen, type CalendarView } from "@/screens/cooperation/calendar-screen";

const day = calendarDayFrom;
const ZONE = "Europe/Copenhagen";
const ICELAND = storedCountry("IS");
const DECEMBER = monthFrom("2026-12") ?? fail();
const TENDER = {
  id: identifier<TenderId>("0197b2c4-7c00-7000-8000-00000000000a"),
  number: "26-0001",
  title: "Antibiotics",
};
const OTHER = {
  id: identifier<TenderId>("0197b2c4-7c00-7000-8000-00000000000b"),
  number: "26-0002",
  title: "Infusions",
};

const ROUND: DateOfTender = {
  what: "round",
  day: day("2026-12-29"),
  at: instantFrom("2026-12-29T23:00:00Z"),
  tender: TENDER,
  zone: ZONE,
};
const WAIT = {
  what: "position",
  country: ICELAND,
  until: instantFrom("2026-12-29T23:00:00Z"),
  day: day("2026-12-29"),
} as const;
const CLASHES: readonly Clash[] = [
  {
    clash: "same-week",
    country: "IS",
    monday: day("2026-12-28"),
    wanted: [
      { tender: TENDER.id, what: "position", day: day("2026-12-29") },
      { tender: OTHER.id, what: "answer", day: day("2026-12-30") },
    ],
  },
  {
    clash: "over-holidays",
    tender: TENDER.id,
    wait: WAIT,
    holidays: [{ country: "IS", day: day("2026-12-24"), holiday: "christmas-eve" }],
    workingDays: 1,
  },
  {
    clash: "on-holiday",
    tender: OTHER.id,
    date: { what: "award", day: day("2026-12-25") },
    holidays: [{ country: "DK", day: day("2026-12-25"), holiday: "christmas-day" }],
  },
  { clash: "window-over", tender: TENDER.id, day: day("2026-12-01") },
];

function fail(): never {
  throw new Error("December is a month");
}

const CALENDAR: CommonCalendar = {
  now: instantFrom("2026-12-21T09:00:00Z"),
  today: day("2026-12-21"),
  first: DECEMBER,
  earlier: monthFrom("2026-09"),
  later: monthFrom("2027-03"),
  tenders: [TENDER, OTHER],
  countries: ["DK", "IS", "NO"],
  months: [monthWith(DECEMBER, [ROUND], ["DK", "IS", "NO"])],
  clashes: CLASHES,
  waits: [{ ...WAIT, tender: TENDER, zone: ZONE }],
};

/** What somebody reads of the page, tags taken away. */
function textOf(language: Language, view: CalendarView, details: Partial<CommonCalendar> = {}): string {
  const speech = speak(language, ZONE);
  const calendar = { ...CALENDAR, ...details };
  const page = renderToStaticMarkup(<CalendarScreen calendar={calendar} view={view} speech={speech} />);
  return page.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");
}

describe("the calendar in words", () => {
  it.each([
    ["en", "26-0001 : Take a position, Tuesday, 29 December 2026", "1 working day is left."],
    ["da", "Island har noget at gøre i 2 udbud i uge 53", "Der er 1 arbejdsdag tilbage."],
    ["nb", "Island har noe å gjøre i 2 anskaffelser i uke 53", "1 arbeidsdag er igjen."],
    ["is", "Ísland þarf að sinna 2 útboðum í viku 53", "1 virkur dagur er eftir."],
  ] as const)("says in %s what gets in the way", (language, sameWeek, left) => {
    expect(textOf(language, "months")).toContain(sameWeek);
    expect(textOf(language, "months")).toContain(left);
  });

  it.each(LANGUAGES)("says in %s that a round which ends at midnight ends at 24:00 of the day before", (language) => {
    for (const view of ["months", "list"] as const) {
      expect(textOf(language, view)).toContain("24:00");
      expect(textOf(language, view)).not.toContain("00:00 (");
    }
  });

  it("names holidays with who is closed, and how", () => {
    expect(textOf("en", "list")).toContain("Christmas Eve (DK, NO): closed by custom");
    expect(textOf("en", "list")).toContain("Christmas Eve (IS): half day");
    expect(textOf("da", "months")).toContain("Juledag (DK, IS, NO)");
  });

  it.each([
    ["en", "Overdue"],
    ["da", "Overskredet"],
    ["nb", "Overskredet"],
    ["is", "Fallið á tíma"],
  ] as const)("says in %s that a time is over from the very instant at which it ends", (language, overdue) => {
    const before = instantFrom("2026-12-29T22:59:59.999Z");
    expect(textOf(language, "months", { now: before })).not.toContain(overdue);
    expect(textOf(language, "months", { now: WAIT.until })).toContain(overdue);
  });

  it("says how many clashes it does not list", () => {
    const many = (n: number) => textOf("en", "months", { clashes: [...Array(n).keys()].flatMap(() => CLASHES) });
    expect(many(2)).not.toMatch(/more, later/);
    expect(many(3)).toContain("4 more, later.");
  });

  it.each(LANGUAGES)("leaves no place in %s where a value is missing", (language) => {
    for (const view of ["months", "list"] as const) {
      expect(textOf(language, view)).not.toMatch(/undefined|null|\{|calendar\.|Invalid/);
    }
  });
});
