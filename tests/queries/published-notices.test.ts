import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { TenderId } from "@/domain/definitions/identifiers";
import { instantFrom } from "@/domain/definitions/time";
import {
  openNotices,
  publishedDocuments,
  publishedNotice,
  publishedNotices,
} from "@/queries/publication/published-notices";
import { dispatchNotice } from "@/use-cases/gates/dispatch-notice";
import { noteAnswer } from "@/use-cases/publication/note-answer";
import { byOfficerOf, circumstancesOf, clock } from "../support/actors";
import { asPublic, asSuperuser } from "../support/raw-sql";
import { anOpenRound, consented, done, TENDERS_CLOSE_AT, theNordicWorld } from "../support/world";

const FIRST_DAY = instantFrom("2026-06-02T08:00:00Z");
const SECOND_DAY = instantFrom("2026-06-03T08:00:00Z");

let first: TenderId;

beforeAll(async () => {
  await theNordicWorld();
  first = await aDispatchedTender();
});

describe("before the Official Journal has published", () => {
  it("nobody finds a notice that was dispatched, nor one that was received", async () => {
    await noted(first, { status: "received", receivedAt: FIRST_DAY });

    expect(await listed("")).toEqual([]);
    expect(await listed("meropenem")).toEqual([]);
    expect(await openNotices(FIRST_DAY)).toEqual({ total: 0, notices: [] });
    expect(await publishedNotice("S-2026-000001")).toBeNull();
    expect(await publishedDocuments("S-2026-000001")).toBeNull();
  });

  it("a notice that was refused stays unknown for good", async () => {
    const refused = await aDispatchedTender();
    await noted(refused, { status: "refused", reason: "The form is not known." });

    expect(await listed("")).toEqual([]);
  });
});

describe("once it has published", () => {
  beforeAll(async () => {
    await published(first, "S-2026-000001", FIRST_DAY);
    await published(await aDispatchedTender(), "S-2026-000002", SECOND_DAY);
  });

  it("anyone finds the notices, newest first", async () => {
    expect(await listed("")).toEqual(["S-2026-000002", "S-2026-000001"]);
  });

  it.each([
    ["a medicine", "MeroPenem"],
    ["the beginning of an ATC code", "j01d"],
    ["words of the title, in any order", "2027 others"],
    ["the title of a lot", "line 2"],
    ["the number of a tender", "JT-"],
    ["the beginning of a publication number", "s-2026"],
    ["nothing but spaces", "   "],
  ])("finds them by %s", async (_case, search) => {
    expect(await listed(search)).toEqual(["S-2026-000002", "S-2026-000001"]);
  });

  it("finds one by its publication number", async () => {
    expect(await listed("S-2026-000002")).toEqual(["S-2026-000002"]);
  });

  it.each([
    ["one word that none has", "meropenem aspirin"],
    ["a sign that would stand for anything", "mero%penem"],
    ["a sign that would stand for any letter", "meropene_"],
    ["a sign that would take another's meaning away", "meropenem\\"],
  ])("finds nothing by %s", async (_case, search) => {
    expect(await listed(search)).toEqual([]);
  });

  it("says how many there are on a page that holds none of them", async () => {
    expect(await publishedNotices({ search: "", page: 2 })).toEqual({ total: 2, page: 2, pages: 1, notices: [] });
  });

  it("counts a notice as open until its time limit, and at that instant no more", async () => {
    const before = new Date(Date.parse(TENDERS_CLOSE_AT) - 1).toISOString();

    expect(await openNotices(instantFrom(before))).toMatchObject({
      total: 2,
      notices: [{ tendersCloseAt: TENDERS_CLOSE_AT }, { tendersCloseAt: TENDERS_CLOSE_AT }],
    });
    expect(await openNotices(TENDERS_CLOSE_AT)).toEqual({ total: 0, notices: [] });
  });

  it("shows every fact from the agreed bytes, whatever becomes of the tables", async () => {
    const agreed = await publishedNotice("S-2026-000001");
    await asSuperuser(async (sql) => {
      await sql("SET session_replication_role = replica");
      await sql(
        "UPDATE product_lines SET inn = 'aspirin'; UPDATE lots SET title = 'x'; UPDATE volumes SET quantity = 1",
      );
      await sql("UPDATE organisations SET name = 'x'; UPDATE countries SET time_zone = 'UTC'; DELETE FROM clauses");
    });

    expect(await publishedNotice("S-2026-000001")).toEqual(agreed);
    expect(agreed).toMatchObject({
      publishedAt: FIRST_DAY,
      tendersCloseAt: TENDERS_CLOSE_AT,
      common: {
        title: "Meropenem and others 2027",
        lead: { name: "Organisation DK", country: "DK", timeZone: "Europe/Copenhagen" },
        buyers: [{ country: "DK" }, { country: "IS", timeZone: "Atlantic/Reykjavik" }, { country: "NO" }],
      },
      lots: [
        { number: 1, lines: [{ inn: "meropenem", volumes: [{ country: "DK", quantity: "1000" }, {}, {}] }] },
        { number: 2, clauses: [{ heading: "Delivery" }] },
      ],
    });
  });

  it("hands out the very bytes: whoever takes their digests has those that the countries consented to", async () => {
    const documents = await publishedDocuments("S-2026-000001");
    const { rows } = await asSuperuser((sql) => sql("SELECT sha256 FROM revisions WHERE tender_id = $1", [first]));
    if (!documents) throw new Error("it is published");
    const { manifest, parts } = documents;

    expect(rows).toEqual([{ sha256: digestOf(manifest.text) }]);
    expect(manifest.sha256).toBe(digestOf(manifest.text));
    expect(parts.map(({ sha256 }) => sha256)).toEqual(parts.map(({ text }) => digestOf(text)));
    const listedParts = (JSON.parse(manifest.text) as { parts: { part: string; sha256: string }[] }).parts;
    expect(new Set(listedParts)).toEqual(new Set(parts.map(({ part, sha256 }) => ({ part, sha256 }))));
  });
});

describe("the role of public pages", () => {
  it.each(["tenders", "revision_parts", "notices", "entries", "countries", "organisations", "accounts"])(
    "may not look into %s",
    async (table) => {
      await expect(asPublic((sql) => sql(`SELECT FROM public.${table}`))).rejects.toThrow(/permission denied/);
    },
  );

  it("may not write what it shows", async () => {
    for (const harm of ["DELETE FROM public_face.notices", "UPDATE public_face.parts SET bytes = ''"]) {
      await expect(asPublic((sql) => sql(harm))).rejects.toThrow(/permission denied/);
    }
  });
});

async function aDispatchedTender(): Promise<TenderId> {
  const { tender, countries } = await anOpenRound();
  for (const country of countries) await consented(tender, country);
  await done(dispatchNotice(byOfficerOf("DK"), { tender }));
  return tender;
}

function noted(tender: TenderId, answer: Parameters<typeof noteAnswer>[1]["answer"]) {
  return done(noteAnswer(circumstancesOf(clock), { tender, answer }));
}

function published(tender: TenderId, publicationNumber: string, publishedAt: typeof FIRST_DAY) {
  return noted(tender, { status: "published", publicationNumber, publishedAt });
}

async function listed(search: string): Promise<readonly string[]> {
  const { notices } = await publishedNotices({ search, page: 1 });
  return notices.map(({ publicationNumber }) => publicationNumber);
}

function digestOf(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
