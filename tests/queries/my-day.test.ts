import { beforeAll, describe, expect, it } from "vitest";
import { calendarDayFrom, instantFrom, type Instant } from "@/domain/definitions/time";
import type { Circumstances } from "@/domain/people/circumstances";
import { myDay } from "@/queries/tenders/my-day";
import { tenderOverview } from "@/queries/tenders/tender-overview";
import { freezeRevision } from "@/use-cases/consensus/freeze-revision";
import { statePosition } from "@/use-cases/consensus/state-position";
import { answerInvitation } from "@/use-cases/participation/answer-invitation";
import { reopenWindow } from "@/use-cases/participation/reopen-window";
import { arrangeLots } from "@/use-cases/tenders/arrange-lots";
import { byOfficerOf, byRepresentativeOf, circumstancesOf, MORNING, personOf } from "../support/actors";
import {
  anOpenRound,
  answered,
  aProposedTender,
  aWrittenText,
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

describe("what waits of a country whose time goes on after the window has closed", () => {
  const ENDS_AT = instantFrom("2026-06-20T22:00:00Z"); // 24:00 in Denmark, which leads
  const LATER = { now: instantFrom("2026-06-08T09:00:00Z") };

  async function icelandLooksForMandate() {
    const made = await aProposedTender();
    for (const code of ["DK", "NO"]) await answered(made, code, { in: [1, 2] });
    const answers = made.lots.map(({ lot }) => {
      return { lot, stance: "needs-mandate", by: calendarDayFrom("2026-06-20") } as const;
    });
    await done(answerInvitation(byRepresentativeOf("IS"), { tender: made.tender, country: "IS", answers }));
    return made;
  }

  it("is an answer until the end of the day by which it looks for its mandate, on both pages alike", async () => {
    const { tender } = await icelandLooksForMandate();
    const answer = [{ what: "answer-lots", until: ENDS_AT, page: "lots" }];
    const overview = await tenderOverview(byRepresentativeOf("IS", LATER), tender);

    expect(await waitsFor(byRepresentativeOf("IS", LATER), tender)).toEqual(answer);
    expect(overview).toMatchObject({ waiting: "answer-lots", waitsUntil: ENDS_AT });
    expect(await waitsFor(byRepresentativeOf("IS", { now: before(ENDS_AT) }), tender)).toEqual(answer);
    expect(await waitsFor(byRepresentativeOf("IS", { now: ENDS_AT }), tender)).toEqual([]);
  });

  it("is an answer until the end of the time that the lead gave it, and nothing once a text is frozen", async () => {
    const made = await aProposedTender({ participants: ["NO"], silent: ["IS"] });
    for (const code of ["DK", "NO"]) await answered(made, code, { in: [1, 2] });
    const closesAt = instantFrom("2026-06-12T12:00:00Z");
    const given = { tender: made.tender, country: "IS", closesAt, reason: "The ministry." };
    await done(reopenWindow(byOfficerOf("DK", LATER), given));

    const answer = [{ what: "answer-lots", until: closesAt, page: "lots" }];
    expect(await waitsFor(byRepresentativeOf("IS", LATER), made.tender)).toEqual(answer);
    expect(await waitsFor(byRepresentativeOf("IS", { now: before(closesAt) }), made.tender)).toEqual(answer);
    expect(await waitsFor(byRepresentativeOf("IS", { now: closesAt }), made.tender)).toEqual([]);
    await aWrittenText(made, ["DK", "NO"]);
    await done(freezeRevision(byOfficerOf("DK", LATER), { tender: made.tender }));
    expect(await waitsFor(byRepresentativeOf("IS", LATER), made.tender)).toEqual([]);
    expect(await tenderOverview(byRepresentativeOf("IS", LATER), made.tender)).toMatchObject({ waiting: "nothing" });
  });

  it("is nothing of a lot that was removed, and an answer for one that was added", async () => {
    const made = await aProposedTender();
    await answered(made, "NO", { in: [1] });
    const [first, second] = made.lots;
    if (!first || !second) throw new Error("the tender has two lots");
    const arranging = { tender: made.tender, basedOn: 0 };
    await done(arrangeLots(byOfficerOf("DK"), { ...arranging, change: { how: "copied", lot: first.lot } }));

    expect(await waitsFor(byRepresentativeOf("NO"), made.tender)).toMatchObject([{ what: "answer-lots" }]);
    const { tenders } = await myDay(byRepresentativeOf("NO"));
    expect(tenders.find(({ id }) => id === made.tender)?.lots).toBe(3);
    const overview = await tenderOverview(byOfficerOf("DK"), made.tender);
    const added =
      overview?.kind === "inside" ? overview.lots.find(({ lot }) => lot !== first.lot && lot !== second.lot) : null;
    if (!added) throw new Error("no lot was added");
    const change = { how: "removed", lot: added.lot } as const;
    await done(arrangeLots(byOfficerOf("DK"), { tender: made.tender, basedOn: 1, change }));
    expect(await waitsFor(byRepresentativeOf("NO"), made.tender)).toEqual([]);
    for (const code of ["DK", "IS"]) await answered(made, code, { in: [] });
    const after = (await myDay(byOfficerOf("DK"))).tenders.find(({ id }) => id === made.tender);
    expect(after).toMatchObject({ lots: 2, stage: "drafting" });
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
