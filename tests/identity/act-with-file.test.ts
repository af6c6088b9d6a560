import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { identifier, type MandateId } from "@/domain/definitions/identifiers";
import { KeptFileInput } from "@/use-cases/people/inputs";
import { addPaperOfMandate } from "@/use-cases/people/add-paper-of-mandate";
import { circumstancesOf, newId, officerOf, personOf } from "../support/actors";
import { asSuperuser } from "../support/raw-sql";
import { aMandateIsIssued, theNordicWorld } from "../support/world";

const folder = mkdtempSync(path.join(tmpdir(), "samband-papers-"));
process.env["SAMBAND_DATA"] = folder;
const { actWithFile } = await import("@/identity/act-with-file");
const { keptFileAnswer } = await import("@/identity/kept-file-answer");

const PDF = Buffer.from("%PDF-1.7 a letter of the ministry");
const SIGNATORY = () => circumstancesOf(personOf("NO", "signatory"));

let mandate: MandateId;

beforeAll(() => theNordicWorld());
beforeEach(async () => {
  rmSync(path.join(folder, "files"), { recursive: true, force: true });
  mandate = await aMandateIsIssued("NO", { isUnchecked: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function brought(bytes: Uint8Array = PDF, details: { readonly act?: string; readonly name?: string } = {}) {
  const { act = newId(), name = "mandate.pdf" } = details;
  return { status: "read", fields: new Map([["act", act]]), file: { name, bytes } } as const;
}

const toTheMandate = () =>
  ({
    types: ["application/pdf", "image/png"],
    schema: z.object({ file: KeptFileInput }).transform(({ file: evidence }) => ({ mandate, evidence })),
    useCase: addPaperOfMandate,
  }) as const;

const filesKept = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile()).length;

async function papersRecorded(): Promise<number> {
  const { rows } = await asSuperuser((sql) => sql("SELECT FROM mandate_limits WHERE mandate_id = $1", [mandate]));
  return rows.length;
}

describe("an act with a file", () => {
  it("keeps the file and refers to it", async () => {
    expect(await actWithFile(SIGNATORY(), brought(), toTheMandate())).toMatchObject({ status: "done" });
    expect([filesKept(), await papersRecorded()]).toEqual([1, 1]);
  });

  it("sent twice is done once, and keeps one file", async () => {
    const act = newId();
    const sent = () => actWithFile(SIGNATORY(), brought(PDF, { act }), toTheMandate());
    const [first, second] = [await sent(), await sent()];

    expect(second).toEqual(first);
    expect([filesKept(), await papersRecorded()]).toEqual([1, 1]);
  });

  it("sent twice with another file is refused, and keeps the first", async () => {
    const act = newId();
    await actWithFile(SIGNATORY(), brought(PDF, { act }), toTheMandate());
    const other = await actWithFile(SIGNATORY(), brought(Buffer.from("%PDF-1.7 another"), { act }), toTheMandate());

    expect(other).toEqual({ status: "refused", why: "an-act-is-done-once-with-one-input" });
    expect([filesKept(), await papersRecorded()]).toEqual([1, 1]);
  });

  it("that is refused leaves no file behind", async () => {
    const elsewhere = identifier<MandateId>(newId());
    const astray = {
      ...toTheMandate(),
      schema: toTheMandate().schema.transform((input) => ({ ...input, mandate: elsewhere })),
    };

    expect(await actWithFile(SIGNATORY(), brought(), astray)).toEqual({ status: "refused", why: "not-found" });
    expect(await actWithFile(circumstancesOf(officerOf("NO")), brought(), toTheMandate())).toEqual({
      status: "refused",
      why: "not-allowed",
    });
    expect([filesKept(), await papersRecorded()]).toEqual([0, 0]);
  });

  it.each([
    ["a program", Buffer.from("MZ this is no paper")],
    ["nothing", Buffer.alloc(0)],
    ["a web page", Buffer.from("<!doctype html><script>alert(1)</script>")],
    ["a kind that is kept elsewhere", Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
  ])("keeps nothing of %s, whatever its name says", async (_what, bytes) => {
    expect(await actWithFile(SIGNATORY(), brought(bytes), toTheMandate())).toEqual({ status: "refused", why: "kind" });
    expect([filesKept(), await papersRecorded()]).toEqual([0, 0]);
  });

  it("without the identity of an act is not done", async () => {
    expect(await actWithFile(SIGNATORY(), brought(PDF, { act: "again" }), toTheMandate())).toEqual({
      status: "refused",
      why: "unusable",
    });
    expect(filesKept()).toBe(0);
  });
});

describe("a kept file as a download", () => {
  async function aKeptPaper(name: string) {
    await actWithFile(SIGNATORY(), brought(PDF, { name }), toTheMandate());
    const { rows } = await asSuperuser((sql) => sql("SELECT * FROM mandate_limits WHERE mandate_id = $1", [mandate]));
    const [row] = rows;
    const { file_key: key, file_sha256: sha256, file_name, file_type: type } = row;
    return { key, sha256, name: file_name, type, size: Number(row.file_size) };
  }

  it("is an attachment under its name, and nothing that a browser may open or a cache keep", async () => {
    const answer = await keptFileAnswer(await aKeptPaper('fullmakt "æøå".pdf'));

    expect(Buffer.from(await answer.arrayBuffer()).equals(PDF)).toBe(true);
    expect(answer.headers.get("content-disposition")).toBe(
      `attachment; filename="fullmakt _____.pdf"; filename*=UTF-8''fullmakt%20%22%C3%A6%C3%B8%C3%A5%22.pdf`,
    );
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
  });

  it("that is not what the record says is not given out", async () => {
    const paper = await aKeptPaper("mandate.pdf");

    await expect(keptFileAnswer({ ...paper, sha256: "0".repeat(64) })).rejects.toThrow("not what the record says");
  });
});
