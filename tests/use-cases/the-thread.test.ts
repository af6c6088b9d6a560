import { beforeAll, describe, expect, it } from "vitest";
import { instantFrom } from "@/domain/definitions/time";
import { COMMON } from "@/domain/documents/clause";
import { publishedNotice, publishedNotices } from "@/queries/publication/published-notices";
import { tenderOverview } from "@/queries/tenders/tender-overview";
import { freezeRevision } from "@/use-cases/consensus/freeze-revision";
import { openRound } from "@/use-cases/consensus/open-round";
import { statePosition } from "@/use-cases/consensus/state-position";
import { writeClause } from "@/use-cases/documents/write-clause";
import { dispatchNotice } from "@/use-cases/gates/dispatch-notice";
import { noteAnswer } from "@/use-cases/publication/note-answer";
import { byOfficerOf, byRepresentativeOf, circumstancesOf, clock } from "../support/actors";
import { asSuperuser } from "../support/raw-sql";
import { anOpenRound, consented, done, partsShownTo, ROUND_CLOSES_AT, theNordicWorld } from "../support/world";

beforeAll(() => theNordicWorld());

describe("one joint tender, from proposal to public notice", () => {
  it("goes by an objection, a changed clause, consensus and dispatch to what anyone may read", async () => {
    const { tender, lots, clauses } = await anOpenRound();
    const [, second] = lots;
    if (!second) throw new Error("there are two lots");

    const lotTwo = (await partsShownTo("NO", tender)).filter(({ part }) => part === second.lot);
    const objection = { stance: "object", reason: "Lot 2 is too large.", request: "Split it." } as const;
    await done(
      statePosition(byRepresentativeOf("NO"), {
        tender,
        revision: 1,
        country: "NO",
        parts: lotTwo,
        position: objection,
      }),
    );
    await consented(tender, "DK");
    await consented(tender, "IS");
    const clause = clauses.get(second.lot);
    if (!clause) throw new Error("lot 2 has a clause");
    await done(
      writeClause(byOfficerOf("DK"), {
        tender,
        clause,
        part: second.lot,
        document: "conditions",
        heading: "Delivery",
        text: "Split.",
        basedOn: 1,
      }),
    );
    expect(await done(freezeRevision(byOfficerOf("DK"), { tender }))).toMatchObject({ number: 2 });
    await done(openRound(byOfficerOf("DK"), { tender, revision: 2, closesAt: ROUND_CLOSES_AT }));

    const overview = await tenderOverview(byOfficerOf("DK"), tender);
    const missing = overview?.kind === "inside" ? overview.gate.filter(({ isMet }) => !isMet) : [];
    expect(missing).toMatchObject([
      { what: "the-country-consents", country: "DK", parts: [second.lot] },
      { what: "the-country-consents", country: "IS", parts: [second.lot] },
      { what: "the-country-consents", country: "NO", parts: [COMMON, lots[0]?.lot, second.lot] },
    ]);
    expect(await dispatchNotice(byOfficerOf("DK"), { tender })).toMatchObject({
      refusal: { rule: "the-gate-to-dispatch-is-open", missing },
    });

    await consented(tender, "DK", { revision: 2 });
    await consented(tender, "IS", { revision: 2 });
    expect(await consented(tender, "NO", { revision: 2 })).toEqual({ consensus: "reached" });
    await done(dispatchNotice(byOfficerOf("DK"), { tender }));

    const receivedAt = instantFrom("2026-06-01T09:00:05Z");
    await done(noteAnswer(circumstancesOf(clock), { tender, answer: { status: "received", receivedAt } }));
    expect(await publishedNotices({ search: "", page: 1 })).toMatchObject({ total: 0 });

    const published = { status: "published", publicationNumber: "S-1", publishedAt: receivedAt } as const;
    await done(noteAnswer(circumstancesOf(clock), { tender, answer: published }));
    expect(await publishedNotices({ search: "MEROPENEM j01dh02", page: 1 })).toMatchObject({ total: 1 });
    expect(await publishedNotices({ search: "aspirin", page: 1 })).toMatchObject({ total: 0 });
    expect(await publishedNotices({ search: "organisation no", page: 1 })).toMatchObject({ total: 1 });
    expect(await publishedNotice("S-1")).toMatchObject({
      common: { title: "Meropenem and others 2027" },
      lots: [{ number: 1 }, { clauses: [{ text: "Split." }] }],
    });
  });

  it("leaves work to the worker for every act that somebody is told of", async () => {
    const { rows } = await asSuperuser((sql) =>
      sql("SELECT data ->> 'event' AS event FROM pgboss.job WHERE name = 'after' ORDER BY 1"),
    );
    expect(new Set(rows.map(({ event }) => event))).toEqual(
      new Set([
        "AgreementConcluded",
        "AgreementPut",
        "ConsensusReached",
        "NoticeDispatched",
        "NoticePublished",
        "PositionStated",
        "RoundOpened",
        "TenderProposed",
      ]),
    );
  });
});
