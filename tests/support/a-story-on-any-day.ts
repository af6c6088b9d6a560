import { beforeAll, describe, expect, it } from "vitest";
import { dayIn, instantFrom, weekdayOf, type Instant } from "@/domain/definitions/time";
import { outlookOf } from "@/domain/deadlines/outlook";
import { isWorkingDay } from "@/domain/deadlines/working-days";
import { consensusRoom } from "@/queries/consensus/consensus-room";
import { REFUSAL } from "@/operations/demo/texts";
import { commonCalendar } from "@/queries/cooperation/common-calendar";
import { revisionText } from "@/queries/consensus/revision-text";
import { timetablePage } from "@/queries/deadlines/timetable-page";
import { publishedNotices } from "@/queries/publication/published-notices";
import { myDay } from "@/queries/tenders/my-day";
import { myTenders } from "@/queries/tenders/my-tenders";
import { tenderOverview } from "@/queries/tenders/tender-overview";
import {
  aDemoBegun,
  daysLater,
  daysPass,
  demoTender,
  EVERYBODY,
  lookingAs,
  pagesThatFail,
  stagesAt,
} from "./a-demo-begun";

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

    it("has one tender that is asking, one before the countries, one whose notice was refused, and one that is published", async () => {
      expect(await stagesAt(start)).toEqual({
        Infusions: "interest",
        Antibiotics: "consensus",
        Ceftriaxone: "not-published",
        Supportive: "published",
      });
      expect(await publishedNotices({ search: "ondansetron", page: 1 })).toMatchObject({ total: 1 });
    });

    it("waits for Iceland twice, and for Denmark’s officer because of Norway’s objection and the notice", async () => {
      expect(await waitsFor("rep.is", start)).toEqual(["answer-lots Infusions", "take-position Antibiotics"]);
      expect(await waitsFor("rep.dk", start)).toEqual([]);
      const officer = await waitsFor("officer.dk", start);
      expect(officer).toEqual(expect.arrayContaining(["meet-objection Antibiotics", "send-anew Ceftriaxone"]));
    });

    it("waits for the second of Norway’s two signatures under an annex", async () => {
      const toSign = async (name: string) => (await myDay(lookingAs(name, start))).toSign;
      expect(await toSign("signatory2.no")).toHaveLength(1);
      for (const name of ["signatory.no", "signatory.dk", "signatory.is"]) expect(await toSign(name)).toEqual([]);
    });

    it("has a text that is authentic in two languages, said in both of them", async () => {
      const who = lookingAs("rep.no", start);
      const supportive = await demoTender(who, "Supportive");
      const clauses = (await revisionText(who, { tender: supportive, number: 2 }))?.common.clauses ?? [];
      expect(clauses.map(({ texts = [] }) => texts.map(({ language }) => language))).toEqual(clauses.map(() => ["da"]));
      expect(clauses.length).toBeGreaterThan(0);
    });

    it("has a timetable of which a Friday is warned", async () => {
      const who = lookingAs("officer.dk", start);
      const page = await timetablePage(who, await demoTender(who, "Antibiotics"));
      const outlook = page?.standing && outlookOf(page.standing.facts, page.standing.dates, page.around);
      expect(outlook?.warnings.map(({ warns }) => warns)).toContain("friday");
    });

    it("tells the officer why the Official Journal did not take a notice, and of which field", async () => {
      const who = lookingAs("officer.dk", start);
      const overview = await tenderOverview(who, await demoTender(who, "Ceftriaxone"));
      expect(overview).toMatchObject({ head: { refusal: REFUSAL } });
    });

    it("shows the coordination who is waited for while countries answer, and where two tenders meet", async () => {
      const { clashes, waits } = await commonCalendar(lookingAs("coordinator", start), { month: "", zone: "UTC" });
      expect(waits.map(({ country, what }) => `${country} ${what}`)).toEqual(["IS answer"]);
      expect(clashes.map(({ clash }) => clash)).toContain("same-week");
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
        Ceftriaxone: "not-published",
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
