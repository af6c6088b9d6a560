import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { latestMorning, nextMorning, type DigestReader } from "@/domain/deadlines/digest-morning";
import { isWorkingDay } from "@/domain/deadlines/working-days";
import { dayIn, instantFrom, wallClockIn } from "@/domain/definitions/time";

const DENMARK = { country: "DK", timeZone: "Europe/Copenhagen" };
const NORWAY = { country: "NO", timeZone: "Europe/Oslo" };
const ICELAND = { country: "IS", timeZone: "Atlantic/Reykjavik" };
/** Denmark's clock, Iceland's days. */
const ICELANDER_ABROAD = { country: "IS", timeZone: "Europe/Copenhagen" };

type Case = readonly [what: string, reader: DigestReader, now: string, latest: string, next: string];

const CASES: readonly Case[] = [
  ["a millisecond before seven", DENMARK, "2026-06-02T04:59:59.999Z", "2026-06-01T05:00:00Z", "2026-06-02T05:00:00Z"],
  ["at seven", DENMARK, "2026-06-02T05:00:00.000Z", "2026-06-02T05:00:00Z", "2026-06-03T05:00:00Z"],
  ["a millisecond after seven", DENMARK, "2026-06-02T05:00:00.001Z", "2026-06-02T05:00:00Z", "2026-06-03T05:00:00Z"],
  ["on a Saturday", DENMARK, "2026-06-13T10:00:00Z", "2026-06-12T05:00:00Z", "2026-06-15T05:00:00Z"],
  [
    "where Denmark's offices are closed",
    DENMARK,
    "2026-06-05T10:00:00Z",
    "2026-06-04T05:00:00Z",
    "2026-06-08T05:00:00Z",
  ],
  ["on the same day in Norway", NORWAY, "2026-06-05T10:00:00Z", "2026-06-05T05:00:00Z", "2026-06-08T05:00:00Z"],
  [
    "over the night in which clocks go forward",
    DENMARK,
    "2026-03-29T12:00:00Z",
    "2026-03-27T06:00:00Z",
    "2026-03-30T05:00:00Z",
  ],
  [
    "over the night in which they go back",
    NORWAY,
    "2026-10-25T12:00:00Z",
    "2026-10-23T05:00:00Z",
    "2026-10-26T06:00:00Z",
  ],
  [
    "in Iceland, which has no summer time",
    ICELAND,
    "2026-03-29T12:00:00Z",
    "2026-03-27T07:00:00Z",
    "2026-03-30T07:00:00Z",
  ],
  ["on Iceland's first day of summer", ICELAND, "2026-04-23T12:00:00Z", "2026-04-22T07:00:00Z", "2026-04-24T07:00:00Z"],
  [
    "on it, by Denmark's clock",
    ICELANDER_ABROAD,
    "2026-04-23T12:00:00Z",
    "2026-04-22T05:00:00Z",
    "2026-04-24T05:00:00Z",
  ],
  ["on Christmas Eve", DENMARK, "2026-12-24T12:00:00Z", "2026-12-23T06:00:00Z", "2026-12-28T06:00:00Z"],
  ["over Easter", NORWAY, "2026-04-04T12:00:00Z", "2026-04-01T05:00:00Z", "2026-04-07T05:00:00Z"],
  ["on a leap day", DENMARK, "2028-02-29T06:00:00Z", "2028-02-29T06:00:00Z", "2028-03-01T06:00:00Z"],
];

describe("the morning of a digest", () => {
  it.each(CASES)("%s", (_case, reader, now, latest, next) => {
    expect(latestMorning(reader, instantFrom(now))).toBe(instantFrom(latest));
    expect(nextMorning(reader, instantFrom(now))).toBe(instantFrom(next));
  });

  it("is seven on the wall of a working day, the last one until now and the first one after it", () => {
    const readers = fc.constantFrom(DENMARK, NORWAY, ICELAND, ICELANDER_ABROAD, {
      country: "FI",
      timeZone: "Europe/Helsinki",
    });
    const moments = fc
      .integer({ min: Date.parse("2024-01-01T00:00:00Z"), max: Date.parse("2035-12-31T00:00:00Z") })
      .map((at) => instantFrom(new Date(at).toISOString()));
    fc.assert(
      fc.property(readers, moments, (reader, now) => {
        const [latest, next] = [latestMorning(reader, now), nextMorning(reader, now)];
        for (const morning of [latest, next]) {
          expect(wallClockIn(reader.timeZone, morning)).toMatch(/T07:00$/);
          expect(isWorkingDay(reader.country, dayIn(reader.timeZone, morning))).toBe(true);
        }
        expect(latest <= now && now < next).toBe(true);
        expect(nextMorning(reader, latest)).toBe(next);
      }),
      { seed: 7 },
    );
  });
});
