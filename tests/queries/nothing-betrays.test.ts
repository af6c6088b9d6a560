import { beforeAll, describe, expect, it } from "vitest";
import type { NoticeId, TenderId } from "@/domain/definitions/identifiers";
import { publicWithoutWordFrom } from "@/domain/publication/silence";
import { publishedBytes } from "@/queries/publication/published-bytes";
import {
  openNotices,
  publishedDocuments,
  publishedNotice,
  publishedNotices,
} from "@/queries/publication/published-notices";
import { tenderOverview } from "@/queries/tenders/tender-overview";
import { dispatchNotice } from "@/use-cases/gates/dispatch-notice";
import { makePublic } from "@/use-cases/publication/make-public";
import { noteAnswer } from "@/use-cases/publication/note-answer";
import { byOfficerOf, byRepresentativeOf, circumstancesOf, clock, MORNING, visitor } from "../support/actors";
import { asPublic, asSuperuser } from "../support/raw-sql";
import { anOpenRound, consented, done, theNordicWorld } from "../support/world";

let tender: TenderId;
let notice: NoticeId;
let names: readonly string[];
let digests: readonly string[];
let before: string;

beforeAll(async () => {
  await theNordicWorld(["PL"]);
  before = await versionOfTheFace();
  const opened = await anOpenRound();
  ({ tender } = opened);
  for (const country of opened.countries) await consented(tender, country);
  const { rows } = await asSuperuser((sql) =>
    sql(
      `SELECT t.number, p.title, r.id AS revision, r.sha256, (SELECT array_agg(part.sha256) FROM revision_parts part
         WHERE part.revision_id = r.id) AS parts
       FROM tenders t JOIN proposals p ON p.tender_id = t.id JOIN revisions r ON r.tender_id = t.id WHERE t.id = $1`,
      [tender],
    ),
  );
  const [{ number, title, revision, sha256, parts }] = rows;
  names = [number, title, revision, tender, opened.round];
  digests = [sha256, ...parts];
});

/** From this every ETag of a public page is made. */
async function versionOfTheFace(): Promise<string> {
  const { rows } = await asPublic((sql) => sql("SELECT version FROM public_face.version"));
  return rows[0].version;
}

/** All that a stranger can ask, by everything that somebody could have let slip. */
async function whatAStrangerFinds(): Promise<readonly unknown[]> {
  const slipped = [...names, ...(notice ? [notice, `${notice}-01`, `${notice}-02`] : [])];
  const lists = await Promise.all(
    ["", "meropenem", "J01DH02", "Organisation DK", ...slipped].map(
      async (search) => (await publishedNotices({ search, page: 1 })).total,
    ),
  );
  const pages = await Promise.all(slipped.flatMap((name) => [publishedNotice(name), publishedDocuments(name)]));
  const bytes = await Promise.all(digests.map(publishedBytes));
  const inside = await Promise.all(
    [circumstancesOf(visitor), byRepresentativeOf("PL"), byOfficerOf("PL")].map((who) => tenderOverview(who, tender)),
  );
  const open = (await openNotices(MORNING)).total;
  return [...lists.filter(Boolean), ...pages, ...bytes.flat(), ...inside, open].filter(Boolean);
}

describe("before a notice is public", () => {
  it.each([
    ["while the countries agree on it", () => Promise.resolve()],
    ["once it was dispatched", dispatched],
    ["once receipt was confirmed", () => answered({ status: "received", receivedAt: MORNING })],
    ["once it was refused", () => answered({ status: "refused", reason: "No.", field: "BT-131(d)-Lot" })],
    ["once it was sent anew", dispatched],
    ["once that was received", () => answered({ status: "received", receivedAt: MORNING }, "02")],
  ] as const)("no page, list, search, file or ETag betrays the tender to a stranger %s", async (_case, happens) => {
    await happens();

    expect(await whatAStrangerFinds()).toEqual([]);
    expect(await versionOfTheFace()).toBe(before);
  });

  it("the search for it is answered just as one for what never was", async () => {
    const never = await publishedNotices({ search: "no such medicine", page: 1 });
    expect(await publishedNotices({ search: names[1] ?? "", page: 1 })).toEqual(never);
  });

  it("nobody was written to who was not invited", async () => {
    const { rows } = await asSuperuser((sql) =>
      sql("SELECT address FROM outbox JOIN accounts USING (person_id) WHERE address LIKE '%.pl@%'"),
    );
    expect(rows).toEqual([]);
  });

  it("and a stranger finds it as soon as it is, so that the questions above are the right ones", async () => {
    const now = publicWithoutWordFrom(MORNING);
    await done(makePublic(circumstancesOf(clock, { now }), { tender, version: "02" }));

    expect((await whatAStrangerFinds()).length).toBeGreaterThan(8);
    expect(await versionOfTheFace()).not.toBe(before);
  });
});

async function dispatched(): Promise<void> {
  ({ notice } = await done(dispatchNotice(byOfficerOf("DK"), { tender })));
}

async function answered(answer: Parameters<typeof noteAnswer>[1]["answer"], version = "01"): Promise<void> {
  await done(noteAnswer(circumstancesOf(clock), { tender, version, answer }));
}
