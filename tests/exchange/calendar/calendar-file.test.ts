import { describe, expect, it } from "vitest";
import { calendarDayFrom, instantFrom } from "@/domain/definitions/time";
import { calendarFile, type CalendarEntry } from "@/exchange/calendar/calendar-file";

const LIMIT: CalendarEntry = {
  uid: "tender.tendersCloseAt@samband",
  title: "JT-2026-01: Time limit",
  description: "On every clock; commas, and\nlines.",
  url: "https://samband.example/tenders/1/timetable",
  at: instantFrom("2026-09-01T10:00:00Z"),
};
const DECISION: CalendarEntry = {
  uid: "tender.awardOn@samband",
  title: "JT-2026-01: Decision",
  description: "Sent",
  url: "https://samband.example/tenders/1/timetable",
  on: calendarDayFrom("2026-12-24"),
};

const aFile = (entries: readonly CalendarEntry[], n = 1) =>
  calendarFile({
    name: "Timetable of JT-2026-01",
    language: "en",
    setAt: instantFrom("2026-06-01T08:00:00Z"),
    n,
    entries,
  });

/** Lines of a file with the folded ones made whole (RFC 5545, 3.1). */
const linesOf = (file: string) => file.replaceAll(/\r\n[ \t]/g, "").split("\r\n");

describe("a timetable as a file for one's own calendar", () => {
  it("gives the same bytes for the same dates", () => {
    expect(aFile([LIMIT, DECISION])).toBe(aFile([LIMIT, DECISION]));
  });

  it("says a moment in UTC, and a day as a day that no zone can move", () => {
    const lines = linesOf(aFile([LIMIT, DECISION]));

    expect(lines).toContain("DTSTART:20260901T100000Z");
    expect(lines).toContain("DTSTART;VALUE=DATE:20261224");
    expect(lines).toContain("DTSTAMP:20260601T080000Z");
  });

  it("keeps what an entry is called when it moves, and counts how often it was set", () => {
    const moved = linesOf(aFile([{ ...LIMIT, at: instantFrom("2026-09-08T10:00:00Z") }], 2));

    expect(moved).toContain("UID:tender.tendersCloseAt@samband");
    expect(moved).toContain("SEQUENCE:2");
    expect(moved).toContain("DTSTART:20260908T100000Z");
  });

  it("writes commas and line ends as the form asks, and folds lines of more than 75 octets", () => {
    const long = aFile([{ ...LIMIT, description: "Frestur til að skila tilboðum í þessu útboði. ".repeat(9) }]);

    expect(linesOf(aFile([LIMIT]))).toContain("DESCRIPTION:On every clock\\; commas\\, and\\nlines.");
    for (const line of long.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it("ends every line as the form asks, and gives each entry what it must have, once", () => {
    const file = aFile([LIMIT, DECISION]);

    expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(file.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(linesOf(file).slice(0, 3)).toEqual(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Samband//Samband//EN"]);
    for (const entry of file.split("BEGIN:VEVENT").slice(1))
      for (const name of ["UID", "DTSTAMP", "DTSTART", "SUMMARY", "SEQUENCE"])
        expect(entry.match(new RegExp(`^${name}[;:]`, "gm")), name).toHaveLength(1);
  });

  it("gives a moment no end, which would not be later than its beginning", () => {
    expect(aFile([LIMIT])).not.toContain("DTEND");
  });
});
