import { beforeAll, describe, expect, it } from "vitest";
import { calendarDayFrom, instantFrom, type Instant } from "@/domain/definitions/time";
import type { CommentId, TenderId } from "@/domain/definitions/identifiers";
import { COMMON } from "@/domain/documents/clause";
import { myDay } from "@/queries/tenders/my-day";
import { ROLES } from "@/domain/people/actor";
import { statePosition } from "@/use-cases/consensus/state-position";
import { makeComment } from "@/use-cases/documents/make-comment";
import { makeOwnComment } from "@/use-cases/documents/make-own-comment";
import { nameReader } from "@/use-cases/documents/name-reader";
import { noteDraftRead } from "@/use-cases/documents/note-draft-read";
import { settleComment } from "@/use-cases/documents/settle-comment";
import { auditor, byOfficerOf, byRepresentativeOf, circumstancesOf, personIdOf, personOf } from "../support/actors";
import { before, by, financeOfficersAreRegistered, inShort, waitingIn } from "../support/my-day";
import {
  anOpenRound,
  answered,
  aProposedTender,
  aWrittenText,
  consenting,
  done,
  ROUND_CLOSES_AT,
  theNordicWorld,
} from "../support/world";

beforeAll(async () => {
  await theNordicWorld();
  await financeOfficersAreRegistered(["DK", "NO", "IS"]);
});

describe("what waits of a hold", () => {
  const HOLD_ENDS_AT = instantFrom("2026-06-05T22:00:00Z"); // 24:00 on 5 June in Denmark, which leads

  async function held(code: string, until: string, details: { now?: Instant; role?: "deputy" } = {}) {
    const { tender } = await anOpenRound();
    const actor = details.role ? circumstancesOf(personOf(code, details.role)) : byRepresentativeOf(code);
    const position = {
      stance: "hold",
      reason: "The budget.",
      owner: "The ministry",
      until: calendarDayFrom(until),
    } as const;
    await done(statePosition(actor, { ...(await consenting(tender, code)), position }));
    return tender;
  }

  it("is a decision until its day ends in the lead's zone, and then a position, for the holding country alone", async () => {
    const tender = await held("IS", "2026-06-05");

    expect(await inShort(tender, byRepresentativeOf("IS"))).toEqual([{ what: "decide-hold", until: HOLD_ENDS_AT }]);
    expect(await inShort(tender, byRepresentativeOf("IS", { now: before(HOLD_ENDS_AT) }))).toMatchObject([
      { what: "decide-hold" },
    ]);
    expect(await inShort(tender, byRepresentativeOf("IS", { now: HOLD_ENDS_AT }))).toEqual([
      { what: "take-position", until: ROUND_CLOSES_AT },
    ]);
    expect(await inShort(tender, byRepresentativeOf("NO"))).toMatchObject([{ what: "take-position" }]);
  });

  it("is a decision until the round closes, where that comes first", async () => {
    const tender = await held("IS", "2026-06-20");

    expect(await inShort(tender, byRepresentativeOf("IS"))).toEqual([{ what: "decide-hold", until: ROUND_CLOSES_AT }]);
    expect(await inShort(tender, byRepresentativeOf("IS", { now: ROUND_CLOSES_AT }))).toEqual([]);
  });

  it("is nothing for a deputy where the representative made it", async () => {
    const tender = await held("IS", "2026-06-05");

    expect(await inShort(tender, by("IS", "deputy"))).toEqual([]);
    expect(await inShort(tender, by("IS", "deputy", HOLD_ENDS_AT))).toMatchObject([{ what: "take-position" }]);
  });
});

describe("what waits of comments", () => {
  const SAID_AT = instantFrom("2026-06-01T10:00:00.000Z");
  const LATER = { now: instantFrom("2026-06-01T11:00:00Z") };

  /** Iceland is in the second lot alone; Norway and Denmark are in both. */
  async function aDraft() {
    const made = await aProposedTender();
    for (const code of ["DK", "NO"]) await answered(made, code, { in: [1, 2] });
    await answered(made, "IS", { in: [2] });
    const clauses = await aWrittenText(made);
    const [first] = made.lots;
    const [common, ofFirst] = [clauses.get(COMMON), first && clauses.get(first.lot)];
    if (!common || !ofFirst) throw new Error("every part has a clause");
    return { ...made, common, ofFirst };
  }

  type Draft = Awaited<ReturnType<typeof aDraft>>;

  async function said(
    { tender, common }: Draft,
    code: string,
    details: { clause?: Draft["common"]; answers?: CommentId; now?: Instant } = {},
  ) {
    const { clause = common, answers, now = SAID_AT } = details;
    const comment = { tender, clause, onForm: 1, text: "Why so?", ...(answers ? { answers } : {}) };
    return (await done(makeComment(byRepresentativeOf(code, { now }), comment))).comment;
  }

  const mattersFor = async (
    tender: TenderId,
    code: string,
    role: Parameters<typeof by>[1] = "representative",
    now = LATER.now,
  ) =>
    (await waitingIn(tender, by(code, role, now))).flatMap((each) =>
      each.what === "answer-comments" ? each.clauses : [],
    );

  it("are those of clauses that would bind the country, for everybody who reads drafts there, and no other role", async () => {
    const draft = await aDraft();
    await said(draft, "NO", { clause: draft.ofFirst });
    await said(draft, "NO");
    const both = [draft.ofFirst, draft.common].sort();

    expect((await mattersFor(draft.tender, "DK", "procurement-officer")).map(({ clause }) => clause).sort()).toEqual(
      both,
    );
    for (const role of ["representative", "deputy", "legal-officer", "signatory"] as const) {
      expect(await mattersFor(draft.tender, "IS", role), role).toMatchObject([
        { clause: draft.common, heading: "Delivery", matters: 1 },
      ]);
    }
    for (const role of ["expert", "procurement-officer"] as const)
      expect(await mattersFor(draft.tender, "IS", role), role).toEqual([]);
    expect(await mattersFor(draft.tender, "SE")).toEqual([]);
    expect(await mattersFor(draft.tender, "NO")).toEqual([]);
    expect(await waitingIn(draft.tender, circumstancesOf(auditor, LATER))).toEqual([]);
  });

  it("are shown to an expert from the moment that their country names them", async () => {
    const draft = await aDraft();
    await said(draft, "NO");
    const named = { tender: draft.tender, country: "IS", person: personIdOf("IS", "expert") };
    await done(nameReader(byRepresentativeOf("IS"), named));

    expect(await mattersFor(draft.tender, "IS", "expert")).toHaveLength(1);
  });

  it("wait until somebody has looked into the draft, and again for what is said later; for the lead until settled", async () => {
    const draft = await aDraft();
    const comment = await said(draft, "NO");
    for (const actor of [byRepresentativeOf("IS", LATER), byOfficerOf("DK", LATER)])
      await noteDraftRead(actor, draft.tender, "clause");

    expect(await mattersFor(draft.tender, "IS")).toEqual([]);
    expect(await mattersFor(draft.tender, "IS", "legal-officer")).toHaveLength(1);
    expect(await mattersFor(draft.tender, "DK", "procurement-officer")).toHaveLength(1);

    await said(draft, "NO", { now: instantFrom("2026-06-01T11:00:00.001Z") });
    expect(await mattersFor(draft.tender, "IS")).toMatchObject([{ matters: 1 }]);
    const settling = { tender: draft.tender, clause: draft.common, comment, becomes: "settled" } as const;
    await done(settleComment(byOfficerOf("DK", LATER), settling));
    expect(await mattersFor(draft.tender, "DK", "procurement-officer")).toMatchObject([{ matters: 1 }]);
  });

  it("are an answer to what the country asked, looked at or not, until it answers in turn", async () => {
    const draft = await aDraft();
    const question = await said(draft, "IS");
    expect(await mattersFor(draft.tender, "IS")).toEqual([]);
    await said(draft, "NO", { answers: question });
    await noteDraftRead(byRepresentativeOf("IS", LATER), draft.tender, "clause");

    expect(await mattersFor(draft.tender, "IS")).toHaveLength(1);
    await said(draft, "IS", { answers: question, now: LATER.now });
    expect(await mattersFor(draft.tender, "IS")).toEqual([]);
  });

  it("of one country to itself are for its colleagues, and nobody else knows of them", async () => {
    const draft = await aDraft();
    const own = { tender: draft.tender, clause: draft.common, onForm: 1, text: "Do we want this?" };
    await done(makeOwnComment(byRepresentativeOf("IS", { now: SAID_AT }), own));

    expect(await mattersFor(draft.tender, "IS", "legal-officer")).toHaveLength(1);
    expect(await mattersFor(draft.tender, "IS")).toEqual([]);
    for (const code of ["DK", "NO"]) {
      for (const role of ["representative", "legal-officer"] as const)
        expect(await mattersFor(draft.tender, code, role)).toEqual([]);
    }
    expect(await mattersFor(draft.tender, "DK", "procurement-officer")).toEqual([]);
  });
});

describe("a tender before the countries", () => {
  it("waits neither for finance, nor for the coordination, nor for the auditor", async () => {
    const { tender } = await anOpenRound();

    for (const code of ["DK", "NO", "IS"]) {
      expect(await waitingIn(tender, by(code, "finance-officer")), code).toEqual([]);
    }
    expect(await waitingIn(tender, by("DK-COO", "coordinator"))).toEqual([]);
    expect(await waitingIn(tender, circumstancesOf(auditor))).toEqual([]);
    expect((await myDay(by("DK-COO", "coordinator"))).courses.map(({ id }) => id)).toContain(tender);
  });
});

describe("a country that was invited and did not come in", () => {
  it("finds nothing waiting and no title, whatever its people do", async () => {
    const { tender } = await anOpenRound({ participants: ["NO"], silent: ["IS"] });
    const now = instantFrom("2026-06-06T09:00:00Z");

    for (const role of ROLES) expect(await waitingIn(tender, by("IS", role, now)), role).toEqual([]);
  });
});
