import { beforeAll, describe, expect, it } from "vitest";
import type { ClauseId } from "@/domain/definitions/identifiers";
import { instantFrom } from "@/domain/definitions/time";
import { COMMON } from "@/domain/documents/clause";
import { decisionBrief } from "@/queries/consensus/decision-brief";
import { freezeRevision } from "@/use-cases/consensus/freeze-revision";
import { statePosition } from "@/use-cases/consensus/state-position";
import { makeComment } from "@/use-cases/documents/make-comment";
import { makeOwnComment } from "@/use-cases/documents/make-own-comment";
import { auditor, byOfficerOf, byRepresentativeOf, circumstancesOf, clock, personOf, visitor } from "../support/actors";
import { pricesAreKept } from "../support/own-money";
import {
  anOpenRound,
  answered,
  aProposedTender,
  aWrittenText,
  consented,
  done,
  partsShownTo,
  theNordicWorld,
} from "../support/world";

beforeAll(() => theNordicWorld(["FI"]));

describe("the decision brief", () => {
  it("is there for whoever works for the buyer of a country that takes part, and for nobody else", async () => {
    const { tender } = await anOpenRound({ participants: ["NO", "IS"], observers: ["SE"] });

    for (const role of ["representative", "deputy", "legal-officer", "procurement-officer"] as const) {
      expect(await decisionBrief(circumstancesOf(personOf("NO", role)), tender)).toMatchObject({ country: "NO" });
    }
    for (const actor of [auditor, clock, visitor, personOf("SE", "representative"), personOf("FI", "representative")]) {
      expect(await decisionBrief(circumstancesOf(actor), tender)).toBeNull();
    }
  });

  it("says what binds that country and no more, and counts its money from its own prices alone", async () => {
    const made = await anOpenRound();
    await pricesAreKept(made, "NO", ["2", "2"]);

    const norway = await decisionBrief(byRepresentativeOf("NO"), made.tender);
    const iceland = await decisionBrief(byRepresentativeOf("IS"), made.tender);

    expect(norway?.version?.binds.map(({ number }) => number)).toEqual([0, 1, 2]);
    // 1,000 a year in each of two lots, 72 months, half as much again at most, at 2 NOK
    expect(norway?.version?.money.estimated).toEqual([{ minorUnits: "2400000", currency: "NOK" }]);
    expect(norway?.version?.money.maximum).toEqual([{ minorUnits: "3600000", currency: "NOK" }]);
    expect(iceland?.version?.money).toMatchObject({ estimated: [], maximum: [], without: 2 });
  });

  it("says what the others said, whatever it was, as soon as they said it", async () => {
    const { tender } = await anOpenRound();
    await consented(tender, "DK");
    const parts = await partsShownTo("NO", tender);
    const position = { stance: "consent", statement: "Norway asks for bags next time." } as const;
    await done(statePosition(byRepresentativeOf("NO"), { tender, revision: 1, country: "NO", parts, position }));

    const brief = await decisionBrief(byRepresentativeOf("IS"), tender);

    const stances = brief?.version?.parts.flatMap(({ stands }) =>
      stands.map(({ country, stance }) => [country, stance]),
    );
    expect(new Set(stances?.map(String))).toEqual(new Set(["DK,consents", "NO,consents-with-statement", "IS,silent"]));
    expect(brief?.version?.statements).toMatchObject([{ country: "NO", reason: "Norway asks for bags next time." }]);
  });

  it("asks until the round closes, and says then that it is closed", async () => {
    const { tender } = await anOpenRound();
    const at = (now: string) => decisionBrief(byRepresentativeOf("NO", { now: instantFrom(now) }), tender);

    expect((await at("2026-06-10T11:59:59.999Z"))?.version?.isOpen).toBe(true);
    expect((await at("2026-06-10T12:00:00Z"))?.version?.isOpen).toBe(false);
  });

  it("says who at home was heard of what is asked, and of other countries only how much is open", async () => {
    const { tender, lots, clauses } = await anOpenRound();
    const [first] = lots;
    const [common, ofLot] = [clauses.get(COMMON), first && clauses.get(first.lot)];
    if (!common || !ofLot) throw new Error("both parts have a clause");
    const say = (clause: ClauseId) => ({ tender, clause, onForm: 1, text: "Two weeks is short." });
    await done(makeOwnComment(circumstancesOf(personOf("NO", "legal-officer")), say(common)));
    await done(makeComment(byRepresentativeOf("NO"), say(ofLot)));
    await done(makeComment(byRepresentativeOf("IS"), say(ofLot)));
    await done(makeOwnComment(byRepresentativeOf("IS"), say(ofLot)));

    const heard = (await decisionBrief(byRepresentativeOf("NO"), tender))?.version?.heard;

    expect(heard?.people.map(({ notes, comments }) => [notes, comments])).toEqual([
      [0, 1],
      [0, 1],
    ]);
    expect(heard?.open).toBe(3);
    expect((await decisionBrief(byOfficerOf("DK"), tender))?.version?.heard).toEqual({ people: [], open: 2 });
  });

  it("counts no comment on a lot that the country is not asked about", async () => {
    const made = await aProposedTender();
    const [, second] = made.lots;
    for (const code of ["DK", "NO"]) await answered(made, code, { in: [1, 2] });
    await answered(made, "IS", { in: [1] });
    const clause = second && (await aWrittenText(made)).get(second.lot);
    if (!clause) throw new Error("lot 2 has a clause");
    await done(freezeRevision(byOfficerOf("DK"), { tender: made.tender }));
    await done(makeComment(byRepresentativeOf("NO"), { tender: made.tender, clause, onForm: 1, text: "Short." }));

    const openFor = async (code: string) =>
      (await decisionBrief(byRepresentativeOf(code), made.tender))?.version?.heard.open;

    expect([await openFor("NO"), await openFor("IS")]).toEqual([1, 0]);
  });

  it("waits for a version", async () => {
    const { tender } = await aProposedTender();

    expect(await decisionBrief(byOfficerOf("DK"), tender)).toMatchObject({ version: null });
  });
});
