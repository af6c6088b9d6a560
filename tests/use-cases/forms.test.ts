import { beforeAll, describe, expect, it } from "vitest";
import { identifier, type ClauseId, type TenderId } from "@/domain/definitions/identifiers";
import { instantFrom } from "@/domain/definitions/time";
import { COMMON } from "@/domain/documents/clause";
import { consensusRoom } from "@/queries/consensus/consensus-room";
import { revisionText } from "@/queries/consensus/revision-text";
import { documentDraft } from "@/queries/documents/document-draft";
import { participationBoard } from "@/queries/participation/participation-board";
import { publishedNotice } from "@/queries/publication/published-notices";
import { tenderOverview } from "@/queries/tenders/tender-overview";
import { freezeRevision } from "@/use-cases/consensus/freeze-revision";
import { openRound } from "@/use-cases/consensus/open-round";
import { setTimetable } from "@/use-cases/deadlines/set-timetable";
import { setCriteria } from "@/use-cases/documents/set-criteria";
import { writeClause } from "@/use-cases/documents/write-clause";
import { dispatchNotice } from "@/use-cases/gates/dispatch-notice";
import { nameEntitledBuyers } from "@/use-cases/participation/name-entitled-buyers";
import { setCallTerm } from "@/use-cases/participation/set-call-term";
import { noteAnswer } from "@/use-cases/publication/note-answer";
import { proposeTender } from "@/use-cases/tenders/propose-tender";
import { byOfficerOf, byRepresentativeOf, circumstancesOf, clock, newId } from "../support/actors";
import { someCriteria } from "../support/criteria";
import { A_TERM, aLine } from "../support/builders";
import { left } from "../support/leaving";
import { asSuperuser } from "../support/raw-sql";
import { theAnnexIsSigned } from "../support/an-agreement";
import {
  anOpenRound,
  answered,
  consented,
  done,
  INTEREST_CLOSES_AT,
  ROUND_CLOSES_AT,
  TENDERS_CLOSE_AT,
  theNordicWorld,
  type ATender,
} from "../support/world";
import { timetableUntil } from "../support/timetable";

beforeAll(() => theNordicWorld());

/** Dispatched, received and published; gives back what the public reads. */
async function published(tender: TenderId, lead: string) {
  await done(dispatchNotice(byOfficerOf(lead), { tender }));
  const byClock = () => circumstancesOf(clock);
  const at = instantFrom("2026-06-02T09:00:00Z");
  const publicationNumber = `S-${tender.slice(-6)}`;
  await done(noteAnswer(byClock(), { tender, answer: { status: "received", receivedAt: at } }));
  await done(noteAnswer(byClock(), { tender, answer: { status: "published", publicationNumber, publishedAt: at } }));
  return publishedNotice(publicationNumber);
}

describe("a joint tender of two countries only", () => {
  it("goes from the proposal to the public notice with nobody else in it", async () => {
    const { tender, lots } = await anOpenRound({ participants: ["NO"], observers: [] });
    for (const code of ["DK", "NO"]) await consented(tender, code);

    const notice = await published(tender, "DK");

    expect(notice?.common.buyers.map(({ country }) => country)).toEqual(["DK", "NO"]);
    expect(notice?.lots.map(({ countries }) => countries)).toEqual(lots.map(() => ["DK", "NO"]));
  });

  it("has nothing to tender jointly any more once the other has left", async () => {
    const { tender } = await anOpenRound({ participants: ["NO"], observers: [] });
    await done(left(tender, "NO", { lots: "all" }));

    expect(await freezeRevision(byOfficerOf("DK"), { tender })).toMatchObject({
      refusal: { rule: "some-lot-has-two-countries" },
    });
  });
});

/** Norway tenders three lots in any case; Iceland and Denmark may come into them. */
async function norwaysOwnTender(): Promise<ATender> {
  const { line: _id, ...line } = aLine();
  const { tender } = await done(
    proposeTender(byOfficerOf("NO"), {
      title: "HIV medicines 2027",
      form: "accession",
      businessCase: "Norway tenders; whoever needs the same may come in.",
      lots: [1, 2, 3].map((number) => ({ title: `Lot of line ${number}`, lines: [line] })),
      participants: ["IS", "DK"],
      observers: ["SE"],
      interestClosesAt: INTEREST_CLOSES_AT,
    }),
  );
  const board = await participationBoard(byOfficerOf("NO"), tender);
  if (!board) throw new Error("the officer does not see the own tender");
  return { tender, lots: board.lots };
}

/** Norway is in all three lots, Iceland in the second, Denmark in none; the text is written. */
async function anAccession(): Promise<ATender> {
  const made = await norwaysOwnTender();
  const { tender, lots } = made;
  await answered(made, "NO", { in: [1, 2, 3] });
  await answered(made, "IS", { in: [2], volume: "40" });
  await answered(made, "DK", { in: [] });
  await theAnnexIsSigned(tender, { lead: "NO" });
  for (const part of [COMMON, ...lots.map(({ lot }) => lot)] as const) {
    const clause = identifier<ClauseId>(newId());
    const text = `As agreed for ${part}.`;
    await done(
      writeClause(byOfficerOf("NO"), {
        tender,
        clause,
        part,
        document: "conditions",
        heading: "Delivery",
        text,
        basedOn: 0,
      }),
    );
  }
  await done(setCriteria(byOfficerOf("NO"), { tender, part: COMMON, basedOn: 0, ...someCriteria() }));
  await done(setTimetable(byOfficerOf("NO"), { tender, ...timetableUntil(TENDERS_CLOSE_AT, { lead: "NO" }) }));
  await done(setCallTerm(byOfficerOf("NO"), { tender, lots: lots.map(({ lot }) => lot), term: A_TERM }));
  for (const country of ["NO", "IS"])
    await done(
      nameEntitledBuyers(byRepresentativeOf(country), { tender, country, buyers: [`Hospitals of ${country}`] }),
    );
  return made;
}

describe("a country accedes to another's tender", () => {
  it("leaves the lots that the lead alone is in in the text", async () => {
    const { tender, lots } = await anAccession();

    const draft = await documentDraft(byOfficerOf("NO"), tender);
    expect(draft?.parts.map(({ number, countries, isLeftOut }) => ({ number, countries, isLeftOut }))).toEqual([
      { number: 0, countries: ["IS", "NO"], isLeftOut: false },
      { number: 1, countries: ["NO"], isLeftOut: false },
      { number: 2, countries: ["IS", "NO"], isLeftOut: false },
      { number: 3, countries: ["NO"], isLeftOut: false },
    ]);
    await done(freezeRevision(byOfficerOf("NO"), { tender }));
    const text = await revisionText(byRepresentativeOf("IS"), { tender, number: 1 });
    expect(text?.common).toMatchObject({
      form: "accession",
      lots: lots.map(({ lot, number }) => ({ id: lot, number })),
    });
  });

  it("asks whoever came in for the common part and its own lot alone, to the public notice", async () => {
    const { tender, lots } = await anAccession();
    await done(freezeRevision(byOfficerOf("NO"), { tender }));
    await done(openRound(byOfficerOf("NO"), { tender, revision: 1, closesAt: ROUND_CLOSES_AT }));

    const room = await consensusRoom(byRepresentativeOf("IS"), tender);
    expect(room?.revision?.parts.filter(({ waitsForViewer }) => waitsForViewer).map(({ part }) => part)).toEqual([
      COMMON,
      lots[1]?.lot,
    ]);
    await consented(tender, "IS");
    expect(await whoIsMissing(tender)).toEqual(["NO"]);
    await consented(tender, "NO");
    expect(await whoIsMissing(tender)).toEqual([]);

    const notice = await published(tender, "NO");
    expect(notice?.lots.map(({ countries }) => countries)).toEqual([["NO"], ["IS", "NO"], ["NO"]]);
  });

  it("is no joint tender any more once the only country that came in has left", async () => {
    const { tender } = await anAccession();
    await done(freezeRevision(byOfficerOf("NO"), { tender }));
    await done(left(tender, "IS", { lots: "all" }));

    expect(await freezeRevision(byOfficerOf("NO"), { tender })).toMatchObject({
      refusal: { rule: "some-lot-has-two-countries" },
    });
  });

  it("keeps of a lot that the lead left only what two others are in", async () => {
    const made = await norwaysOwnTender();
    await answered(made, "NO", { in: [1, 2] });
    await answered(made, "IS", { in: [2, 3] });
    await answered(made, "DK", { in: [3] });

    const draft = await documentDraft(byOfficerOf("NO"), made.tender);
    expect(draft?.parts.map(({ isLeftOut }) => isLeftOut)).toEqual([false, false, false, false]);
    await done(left(made.tender, "DK", { lots: [3] }));
    const after = await documentDraft(byOfficerOf("NO"), made.tender);
    expect(after?.parts.map(({ isLeftOut }) => isLeftOut)).toEqual([false, false, false, true]);
  });

  it("asks for one more than the lead, as every joint tender does", async () => {
    const { line: _id, ...line } = aLine();
    const alone = {
      title: "Alone",
      form: "accession",
      businessCase: "Nobody else.",
      lots: [{ title: "Lot", lines: [line] }],
      participants: [],
      observers: ["SE"],
      interestClosesAt: INTEREST_CLOSES_AT,
    } as const;
    expect(await proposeTender(byOfficerOf("NO"), alone)).toMatchObject({
      refusal: { rule: "another-country-is-invited" },
    });
  });

  it("is written down in the record and in the table, and never changes", async () => {
    const { tender } = await norwaysOwnTender();
    const { rows } = await asSuperuser((sql) => sql("SELECT form FROM tenders WHERE id = $1", [tender]));
    expect(rows).toEqual([{ form: "accession" }]);
    const overview = await tenderOverview(byRepresentativeOf("IS"), tender);
    expect(overview?.kind === "inside" && overview.head.form).toBe("accession");
  });
});

async function whoIsMissing(tender: TenderId) {
  const room = await consensusRoom(byOfficerOf("NO"), tender);
  return room?.revision?.waitsFor;
}
