import { beforeAll, describe, expect, it } from "vitest";
import { instantFrom, type Instant } from "@/domain/definitions/time";
import { COMMON } from "@/domain/documents/clause";
import type { Role } from "@/domain/people/actor";
import type { Circumstances } from "@/domain/people/circumstances";
import { myDay } from "@/queries/tenders/my-day";
import { makeOwnComment } from "@/use-cases/documents/make-own-comment";
import { keepNote } from "@/use-cases/participation/keep-note";
import { noteVisit } from "@/use-cases/people/note-visit";
import { auditor, byOfficerOf, byRepresentativeOf, circumstancesOf, clock, visitor } from "../support/actors";
import { by, financeOfficersAreRegistered } from "../support/my-day";
import { asApplication } from "../support/raw-sql";
import { anOpenRound, answered, aProposedTender, consented, done, theNordicWorld } from "../support/world";

const at = (time: string) => instantFrom(`2026-06-01T${time}Z`);
const [EARLY, LATE] = [at("07:00:00"), at("12:00:00")];

async function visitedAt(now: Instant, ...circumstances: readonly Circumstances[]) {
  for (const each of circumstances) await noteVisit({ ...each, now });
}

/** What moved in one tender, for somebody who was here early and comes back late. */
async function movedIn(tender: string, circumstances: Circumstances, now = LATE) {
  const { moved } = await myDay({ ...circumstances, now });
  return moved.tenders.find(({ id }) => id === tender)?.acts.map(({ event, times }) => ({ event, times })) ?? [];
}

const OF_EVERY_BUYER = [
  "procurement-officer",
  "representative",
  "deputy",
  "signatory",
  "legal-officer",
  "expert",
] as const;

const everyone = (): readonly Circumstances[] => [
  ...["DK", "NO", "IS", "SE", "FI"].flatMap((code) => OF_EVERY_BUYER.map((role) => by(code, role))),
  ...["DK", "NO", "IS"].map((code) => by(code, "finance-officer")),
  by("DK-COO", "coordinator"),
  circumstancesOf(auditor),
];

beforeAll(async () => {
  await theNordicWorld(["FI"]);
  await financeOfficersAreRegistered(["DK", "NO", "IS"]);
});

describe("what moved since somebody was last here", () => {
  it("is not said on the first visit", async () => {
    const { moved } = await myDay(by("SE", "legal-officer", LATE));

    expect(moved).toEqual({ since: null, tenders: [] });
  });

  it("is what others did, each kind once with the number of times, the last first; and never what one did oneself", async () => {
    const norway = byRepresentativeOf("NO");
    await visitedAt(EARLY, norway);
    const made = await aProposedTender();
    await answered(made, "DK", { in: [1], now: at("09:10:00") });
    await answered(made, "IS", { in: [2], now: at("09:20:00") });
    await answered(made, "NO", { in: [1], now: at("09:30:00") });

    const answers = [
      { event: "ParticipationAnswered", times: 2 },
      { event: "VolumesBound", times: 2 },
    ];
    const proposed = await movedIn(made.tender, norway);
    expect(proposed.slice(0, 2)).toEqual(expect.arrayContaining(answers));
    expect(proposed.map(({ event }) => event)).toContain("TenderProposed");
    const { moved } = await myDay({ ...norway, now: LATE });
    expect(moved.since).toBe(EARLY);
    const act = moved.tenders
      .find(({ id }) => id === made.tender)
      ?.acts.find(({ event }) => event === "ParticipationAnswered");
    expect(act).toMatchObject({ lastAt: at("09:20:00"), organisation: { country: "IS" } });
  });

  it("begins a minute before the last visit, and is nothing of what is older", async () => {
    const sweden = byRepresentativeOf("SE");
    const made = await aProposedTender({ now: at("08:00:00") });
    await visitedAt(at("08:00:59.999"), sweden);
    expect(await movedIn(made.tender, sweden)).not.toEqual([]);
    await visitedAt(at("08:01:00"), by("SE", "deputy"));
    expect(await movedIn(made.tender, by("SE", "deputy"))).toEqual([]);
  });

  it("stands while a visit goes on, and is gone with the next", async () => {
    const iceland = by("IS", "signatory");
    await visitedAt(EARLY, iceland);
    const made = await aProposedTender();
    await visitedAt(LATE, iceland);

    expect(await movedIn(made.tender, iceland, at("12:29:59"))).not.toEqual([]);
    expect(await movedIn(made.tender, iceland, at("12:30:00"))).toEqual([]);
  });

  it("hides nothing that still waits", async () => {
    const iceland = byRepresentativeOf("IS");
    await visitedAt(EARLY, iceland);
    const made = await aProposedTender();
    await visitedAt(LATE, iceland);

    const { waiting } = await myDay({ ...iceland, now: at("13:00:00") });
    expect(waiting.filter(({ id }) => id === made.tender)).toMatchObject([{ what: "answer-lots" }]);
  });
});

describe("whom it is kept from", () => {
  it("tells each viewer of the acts whose words they may read, and of no others", async () => {
    await visitedAt(
      EARLY,
      ...["representative", "expert"].flatMap((role) =>
        ["DK", "NO", "IS", "SE", "FI"].map((code) => by(code, role as Role)),
      ),
    );
    await visitedAt(EARLY, circumstancesOf(auditor));
    const { tender } = await anOpenRound({ silent: ["FI"] });
    const now = instantFrom("2026-06-06T09:00:00Z");
    await consented(tender, "NO", { now });
    const kinds = async (circumstances: Circumstances) =>
      (await movedIn(tender, circumstances, now)).map(({ event }) => event);

    expect(await kinds(byRepresentativeOf("IS"))).toEqual(
      expect.arrayContaining(["PositionStated", "ClauseWritten", "RevisionFrozen", "TimetableSet"]),
    );
    const expert = await kinds(by("IS", "expert"));
    expect(expert).toContain("PositionStated");
    expect(expert).not.toContain("ClauseWritten");
    const observer = await kinds(byRepresentativeOf("SE"));
    expect(observer).toEqual(expect.arrayContaining(["RoundOpened", "TimetableSet"]));
    for (const hidden of ["PositionStated", "ClauseWritten", "RevisionFrozen", "VolumesBound"])
      expect(observer).not.toContain(hidden);
    expect(await kinds(byRepresentativeOf("FI"))).toEqual([]);
    expect(await kinds(circumstancesOf(auditor))).toEqual(expect.arrayContaining(["PositionStated", "ClauseWritten"]));
  });

  it("says nothing of what stands in a country's private room: that is read there", async () => {
    await visitedAt(EARLY, ...everyone());
    const { tender, clauses } = await anOpenRound();
    const clause = clauses.get(COMMON);
    if (!clause) throw new Error("the common part has a clause");
    await done(makeOwnComment(byRepresentativeOf("NO"), { tender, clause, onForm: 1, text: "SECRET-COMMENT" }));
    await done(keepNote(byRepresentativeOf("NO"), { tender, country: "NO", text: "SECRET-NOTE" }));

    expect(await movedIn(tender, by("NO", "legal-officer"))).not.toEqual([]);
    for (const each of everyone()) {
      const { moved } = await myDay({ ...each, now: LATE });
      expect(JSON.stringify(moved)).not.toMatch(/OwnCommentMade|NoteKept|SECRET/);
    }
  });
});

describe("a visit", () => {
  it("is seen by its own person alone, and nobody notes one for another", async () => {
    await visitedAt(EARLY, byRepresentativeOf("NO"), byOfficerOf("DK"));
    const seenBy = async (circumstances: Circumstances) =>
      (await asApplication(circumstances, (sql) => sql("SELECT person_id FROM visits"))).rows.map(
        ({ person_id: person }) => person,
      );

    expect(await seenBy(byRepresentativeOf("NO"))).toEqual(
      [by("NO", "representative").actor].map((actor) => (actor.kind === "person" ? actor.person : "")),
    );
    expect(await seenBy(circumstancesOf(auditor))).toHaveLength(1);
    const { actor } = byOfficerOf("DK");
    const person = actor.kind === "person" ? actor.person : "";
    const forAnother = asApplication(byRepresentativeOf("IS"), (sql) =>
      sql("INSERT INTO visits VALUES ($1, now(), NULL) ON CONFLICT (person_id) DO UPDATE SET latest_at = now()", [
        person,
      ]),
    );
    await expect(forAnother).rejects.toThrow(/row-level security/);
  });

  it("is nobody's where nobody is signed in", async () => {
    await noteVisit(circumstancesOf(visitor));
    expect(
      (await asApplication(circumstancesOf(clock), (sql) => sql("SELECT count(*)::int AS n FROM visits"))).rows[0].n,
    ).toBe(0);
  });
});
