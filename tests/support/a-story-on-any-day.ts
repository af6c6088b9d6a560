import { beforeAll, describe, expect, it } from "vitest";
import { dayIn, instantFrom, weekdayOf, type Instant } from "@/domain/definitions/time";
import { isWorkingDay } from "@/domain/deadlines/working-days";
import { consensusRoom } from "@/queries/consensus/consensus-room";
import { commonCalendar } from "@/queries/cooperation/common-calendar";
import { publishedNotices } from "@/queries/publication/published-notices";
import { myDay } from "@/queries/tenders/my-day";
import { myTenders } from "@/queries/tenders/my-tenders";
import { aDemoBegun, daysLater, daysPass, EVERYBODY, lookingAs, pagesThatFail, stagesAt } from "./a-demo-begun";

const DAYS = 30;

/** What the demo's story promises of whichever day it is first started on, and of the thirtieth day after it. */
export function aStoryOnAnyDay(started: string): void {
  const start = instantFrom(started);
  const later = daysLater(start, DAYS);
  let brought: readonly string[] = [];

  const waitsFor = async (name: string, now: Instant) =>
    (await myDay(lookingAs(name, now))).waiting.map(({ what, title }) => `${what} ${title.split(" ")[0]}`).toSorted();

  describe(`the demo that is first started at ${started}`, () => {
    beforeAll(() => aDemoBegun(start), 240_000);

    it("has one tender that is asking, one before the countries, and one that is published", async () => {
      expect(await stagesAt(start)).toEqual({
        Infusions: "interest",
        Antibiotics: "consensus",
        Supportive: "published",
      });
      expect(await publishedNotices({ search: "ondansetron", page: 1 })).toMatchObject({ total: 1 });
    });

    it("waits for Iceland twice, and for Denmark’s officer because of Norway’s objection", async () => {
      expect(await waitsFor("rep.is", start)).toEqual(["answer-lots Infusions", "take-position Antibiotics"]);
      expect(await waitsFor("rep.dk", start)).toEqual([]);
      expect(await waitsFor("officer.dk", start)).toContain("meet-objection Antibiotics");
    });

    it("has a hold that lapsed, an objection, and a consent with a recorded statement", async () => {
      const who = lookingAs("rep.is", start);
      const { tenders } = await myTenders(who);
      const rooms = await Promise.all(tenders.map(({ id }) => consensusRoom(who, id)));
      const said = rooms.flatMap((room) => room?.revision?.statements ?? []);
      expect(said.map(({ country, kind }) => `${country} ${kind}`)).toEqual(
        expect.arrayContaining(["IS lapsed", "NO objects", "NO consents"]),
      );
    });

    it("ends nothing on a day on which a country of the story is not at work", async () => {
      const { months } = await commonCalendar(lookingAs("rep.no", start), { month: "", zone: "UTC" });
      const ends = months
        .flatMap(({ weeks }) => weeks.flat())
        .flatMap(({ dates }) => dates)
        .filter(({ what }) => what === "interest" || what === "round" || what === "tenders");
      expect(ends.length).toBeGreaterThanOrEqual(3);
      for (const { day } of ends.filter((each) => each.day >= dayIn("UTC", start))) {
        expect(weekdayOf(day)).toBeLessThan(6);
        expect(["DK", "NO", "IS"].filter((country) => !isWorkingDay(country, day))).toEqual([]);
      }
    });

    it("can be dispatched with its planned time limit, also thirty days on", async () => {
      for (const now of [start, later]) {
        const { clashes } = await commonCalendar(lookingAs("officer.dk", now), { month: "", zone: "UTC" });
        expect(clashes.filter(({ clash }) => clash === "window-over")).toEqual([]);
      }
    });

    it("answers every page of every person", async () => {
      for (const name of EVERYBODY) expect(await pagesThatFail(name, start)).toEqual([]);
    }, 240_000);
  });

  describe(`the demo that was first started at ${started}, ${DAYS} days on`, () => {
    beforeAll(async () => {
      brought = await daysPass(start, DAYS);
    }, 240_000);

    it("was brought by the clock the end of the round and the reminders of the window", () => {
      expect(brought).toEqual(expect.arrayContaining(["end-round", "remind-of-window"]));
    });

    it("goes on where the story left it: Iceland was silent, and the round ended without consensus", async () => {
      expect(await stagesAt(later)).toEqual({
        Infusions: "drafting",
        Antibiotics: "consensus",
        Supportive: "published",
      });
      expect(await waitsFor("rep.is", later)).toEqual([]);
      expect(await waitsFor("officer.dk", later)).toContain("meet-objection Antibiotics");
    });

    it("answers every page of every person", async () => {
      for (const name of EVERYBODY) expect(await pagesThatFail(name, later)).toEqual([]);
    }, 240_000);
  });
}
