import { beforeAll, describe, expect, it } from "vitest";
import { instantFrom, type Instant } from "@/domain/definitions/time";
import type { Circumstances } from "@/domain/people/circumstances";
import { myDay } from "@/queries/tenders/my-day";
import { statePosition } from "@/use-cases/consensus/state-position";
import { byOfficerOf, byRepresentativeOf, circumstancesOf, MORNING, personOf } from "../support/actors";
import {
  anOpenRound,
  answered,
  aProposedTender,
  consented,
  consenting,
  done,
  INTEREST_CLOSES_AT,
  ROUND_CLOSES_AT,
  theNordicWorld,
} from "../support/world";

const before = (instant: Instant): Instant => instantFrom(new Date(Date.parse(instant) - 1).toISOString());

/** What waits in this tender, for whoever asks. */
async function waitsFor(circumstances: Circumstances, tender: string) {
  const { waiting } = await myDay(circumstances);
  return waiting.filter(({ id }) => id === tender).map(({ what, until, page }) => ({ what, until, page }));
}

beforeAll(() => theNordicWorld());

describe("what waits in a tender whose interest window is open", () => {
  it("is an answer, for the representative of each country that has not answered for every lot", async () => {
    const made = await aProposedTender();
    await answered(made, "NO", { in: [1] });

    const answer = { what: "answer-lots", until: INTEREST_CLOSES_AT, page: "lots" };
    expect(await waitsFor(byRepresentativeOf("IS"), made.tender)).toEqual([answer]);
    expect(await waitsFor(byRepresentativeOf("DK"), made.tender)).toEqual([answer]);
    expect(await waitsFor(byRepresentativeOf("NO"), made.tender)).toEqual([]);
  });

  it("is nothing for an observer, and nothing for whoever does not speak for a country", async () => {
    const { tender } = await aProposedTender();

    expect(await waitsFor(byRepresentativeOf("SE"), tender)).toEqual([]);
    expect(await waitsFor(circumstancesOf(personOf("IS", "signatory")), tender)).toEqual([]);
    expect(await waitsFor(byOfficerOf("DK"), tender)).toEqual([]);
  });

  it("is an answer until the instant at which the window closes, and from then on the text for the lead's officer", async () => {
    const { tender } = await aProposedTender();
    const [last, closed] = [{ now: before(INTEREST_CLOSES_AT) }, { now: INTEREST_CLOSES_AT }];

    expect(await waitsFor(byRepresentativeOf("IS", last), tender)).toMatchObject([{ what: "answer-lots" }]);
    expect(await waitsFor(byRepresentativeOf("IS", closed), tender)).toEqual([]);
    expect(await waitsFor(byOfficerOf("DK", closed), tender)).toMatchObject([{ what: "write-text", until: null }]);
    expect(await waitsFor(byOfficerOf("NO", closed), tender)).toEqual([]);
  });
});

describe("what waits in a tender whose text is before the countries", () => {
  it("is a position, until the country has stated one or the round closes", async () => {
    const { tender } = await anOpenRound();
    await consented(tender, "NO");

    const position = { what: "take-position", until: ROUND_CLOSES_AT, page: "consensus" };
    expect(await waitsFor(byRepresentativeOf("NO"), tender)).toEqual([]);
    expect(await waitsFor(byRepresentativeOf("IS"), tender)).toEqual([position]);
    expect(await waitsFor(byRepresentativeOf("IS", { now: before(ROUND_CLOSES_AT) }), tender)).toEqual([position]);
    expect(await waitsFor(byRepresentativeOf("IS", { now: ROUND_CLOSES_AT }), tender)).toEqual([]);
  });

  it("is an objection to be met, for the lead's officer, and names the countries that object", async () => {
    const { tender } = await anOpenRound();
    const position = { stance: "object", reason: "Too short a shelf life.", request: "Twelve months." } as const;
    await done(statePosition(byRepresentativeOf("IS"), { ...(await consenting(tender, "IS")), position }));

    const { waiting } = await myDay(byOfficerOf("DK"));

    expect(waiting.find(({ id }) => id === tender)).toMatchObject({ what: "meet-objection", countries: ["IS"] });
    expect(await waitsFor(byRepresentativeOf("IS"), tender)).toEqual([]);
  });

  it("is another round for the officer once the round has closed on silence, and dispatch once all consent", async () => {
    const { tender, countries } = await anOpenRound();

    expect(await waitsFor(byOfficerOf("DK"), tender)).toEqual([]);
    expect(await waitsFor(byOfficerOf("DK", { now: ROUND_CLOSES_AT }), tender)).toMatchObject([
      { what: "put-to-countries" },
    ]);
    for (const code of countries) await consented(tender, code);
    expect(await waitsFor(byOfficerOf("DK"), tender)).toMatchObject([{ what: "dispatch", page: "overview" }]);
  });
});

describe("everything that waits", () => {
  it("stands in the order of its ends, what has none last", async () => {
    const { waiting } = await myDay(byRepresentativeOf("IS", { now: MORNING }));

    const ends = waiting.map(({ until }) => until ?? "9999");
    expect(ends.length).toBeGreaterThan(2);
    expect(ends).toEqual(ends.toSorted());
  });
});
