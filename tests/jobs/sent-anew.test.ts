import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { identifier, type ClauseId, type TenderId } from "@/domain/definitions/identifiers";
import { instantFrom } from "@/domain/definitions/time";
import { COMMON } from "@/domain/documents/clause";
import { bringToJournal } from "@/jobs/notices/bring-to-journal";
import { publishedNotices } from "@/queries/publication/published-notices";
import { myTenders } from "@/queries/tenders/my-tenders";
import { tenderOverview } from "@/queries/tenders/tender-overview";
import { freezeRevision } from "@/use-cases/consensus/freeze-revision";
import { openRound } from "@/use-cases/consensus/open-round";
import { writeClause } from "@/use-cases/documents/write-clause";
import { dispatchNotice } from "@/use-cases/gates/dispatch-notice";
import { noteAnswer } from "@/use-cases/publication/note-answer";
import { byOfficerOf, byRepresentativeOf, circumstancesOf, clock, newId } from "../support/actors";
import { asSuperuser } from "../support/raw-sql";
import { consented, done, ROUND_CLOSES_AT, theNordicWorld } from "../support/world";
import { leave, theClockShows } from "./at-work";
import { aDispatchedNotice, answersIn, frozenBytes, publicBytes } from "./dispatched";
import { aJournal } from "./journal-desk";

const journal = await aJournal({ delayMs: 0 });
const officer = () => byOfficerOf("DK");
const REASON = "The time limit is before the dispatch.";
const FIELD = "BT-131(d)-Lot";

beforeAll(async () => {
  await theNordicWorld();
  await theClockShows(instantFrom("2026-06-02T08:00:00Z"));
});
afterAll(() => journal.ends());

/** Handed over, and refused for a field. */
async function aRefusedNotice() {
  const made = await aDispatchedNotice();
  await journal.behaves({ next: "refuse", reason: REASON, field: FIELD });
  await sent(made, "01");
  expect(await answersIn(made.tender)).toEqual(["NoticeReceived", "NoticeRefused"]);
  return made;
}

/** Brought to the Official Journal, and asked for until there is a word. */
async function sent({ tender, notice }: Pick<Made, "tender" | "notice">, version: string): Promise<void> {
  for (const asked of [0, 1]) await bringToJournal({ tender, notice, version, asked }, leave);
}

type Made = Awaited<ReturnType<typeof aDispatchedNotice>>;

async function stagesOf(tender: TenderId) {
  const overview = await tenderOverview(officer(), tender);
  const listed = (await myTenders(officer())).tenders.find(({ id }) => id === tender);
  return [overview?.kind === "inside" ? overview.head.stage : null, listed?.stage];
}

async function rewritten(tender: TenderId): Promise<void> {
  await done(
    writeClause(officer(), {
      tender,
      clause: identifier<ClauseId>(newId()),
      part: COMMON,
      document: "conditions",
      heading: "Time limit",
      text: "Tenders come in later.",
      basedOn: 0,
    }),
  );
}

describe("a notice that the Official Journal refused", () => {
  it("shows its reason and its field, leaves the tender not published, and opens the gate again", async () => {
    const { tender } = await aRefusedNotice();

    const overview = await tenderOverview(officer(), tender);

    expect(overview).toMatchObject({
      head: { stage: "not-published", refusal: { reason: REASON, field: FIELD }, publicationNumber: null },
      waiting: "dispatch",
    });
    expect(overview?.kind === "inside" && overview.gate.every(({ isMet }) => isMet)).toBe(true);
    expect(await stagesOf(tender)).toEqual(["not-published", "not-published"]);
  });

  it("is sent anew as it is, as the next version of the same notice, and published with the same bytes", async () => {
    const made = await aRefusedNotice();
    const { tender, notice, revision } = made;

    expect(await done(dispatchNotice(officer(), { tender }))).toEqual({ notice });
    expect(await stagesOf(tender)).toEqual(["dispatched", "dispatched"]);
    await sent(made, "02");

    expect(await answersIn(tender)).toEqual(["NoticeReceived", "NoticeRefused", "NoticeReceived", "NoticePublished"]);
    expect(await journal.says(notice)).toMatchObject({ status: "refused", submissions: 1 });
    expect(await journal.says(notice, "02")).toMatchObject({ status: "published", submissions: 1 });
    expect(await publicBytes(notice)).toEqual(await frozenBytes(revision));
    expect(await stagesOf(tender)).toEqual(["published", "published"]);
  });

  it("goes back to its text where that must change, and to the countries, and is sent anew with what they agreed", async () => {
    const made = await aRefusedNotice();
    const { tender, notice } = made;
    await rewritten(tender);
    expect(await dispatchNotice(officer(), { tender })).toMatchObject({
      refusal: { rule: "the-gate-to-dispatch-is-open", missing: [{ what: "the-text-is-the-frozen-one" }] },
    });

    const { revision, number } = await done(freezeRevision(officer(), { tender }));
    expect(await stagesOf(tender)).toEqual(["drafting", "drafting"]);
    expect(await dispatchNotice(officer(), { tender })).toMatchObject({
      refusal: { missing: [{ country: "DK" }, { country: "IS" }, { country: "NO" }] },
    });
    await done(openRound(officer(), { tender, revision: number, closesAt: ROUND_CLOSES_AT }));
    expect(await stagesOf(tender)).toEqual(["consensus", "consensus"]);
    for (const code of ["DK", "NO", "IS"]) await consented(tender, code, { revision: number });

    expect(await done(dispatchNotice(officer(), { tender }))).toEqual({ notice });
    await sent(made, "02");
    expect(await publicBytes(notice)).toEqual(await frozenBytes(revision));
  });

  it("can be changed by nobody from the moment it was sent anew", async () => {
    const { tender } = await aRefusedNotice();
    await done(dispatchNotice(officer(), { tender }));

    await expect(rewritten(tender)).rejects.toThrow("a-dispatched-text-stands-still");
    expect(await dispatchNotice(officer(), { tender })).toMatchObject({
      refusal: { rule: "a-tender-is-dispatched-once" },
    });
  });

  it("is not published by a late word on the version that was refused", async () => {
    const { tender, notice } = await aRefusedNotice();
    await done(dispatchNotice(officer(), { tender }));
    const late = { status: "published", publicationNumber: "S-2026-999999", publishedAt: ROUND_CLOSES_AT } as const;

    expect(await noteAnswer(circumstancesOf(clock), { tender, version: "01", answer: late })).toMatchObject({
      refusal: { rule: "a-notice-is-settled-once" },
    });
    expect(await publicBytes(notice)).toEqual([]);
  });

  it("says to the others that the lead buyer puts it right, and lets none of them send it", async () => {
    const { tender } = await aRefusedNotice();

    expect(await tenderOverview(byRepresentativeOf("NO"), tender)).toMatchObject({
      head: { runsIt: false, refusal: { field: FIELD } },
    });
    expect(await dispatchNotice(byOfficerOf("NO"), { tender })).toMatchObject({ refusal: { rule: "not-allowed" } });
  });

  it("is listed once, however many versions it has", async () => {
    const made = await aRefusedNotice();
    await done(dispatchNotice(officer(), { tender: made.tender }));
    await sent(made, "02");

    const { rows } = await asSuperuser((sql) =>
      sql("SELECT publication_number AS number FROM public_face.notices WHERE notice_id = $1", [made.notice]),
    );
    expect(rows).toHaveLength(1);
    const found = await publishedNotices({ search: rows[0].number, page: 1 });
    expect(found.notices).toHaveLength(1);
  });
});
