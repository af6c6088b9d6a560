import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TenderId } from "@/domain/definitions/identifiers";
import { checkRecord } from "@/operations/verifying/record-check";
import { auditor, circumstancesOf } from "../support/actors";
import { aTenderWithARecord, check, ENTRIES, exported, foundIn } from "../support/exported-record";
import { theNordicWorld } from "../support/world";

const FLIPPED_BYTES = 1500;

let tender: TenderId;
let record: string;
const folder = mkdtempSync(path.join(tmpdir(), "samband-record-"));

beforeAll(async () => {
  await theNordicWorld();
  tender = await aTenderWithARecord();
  record = await exported(circumstancesOf(auditor), tender);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("verifying an exported file offline", () => {
  it("finds every changed byte of the file", () => {
    const bytes = Buffer.from(record);
    const places = Array.from({ length: FLIPPED_BYTES }, (_, index) =>
      Math.floor((index * bytes.length) / FLIPPED_BYTES),
    );
    for (const place of places) {
      const harmed = Buffer.from(bytes);
      harmed[place] = (harmed[place] ?? 0) ^ (1 << (place % 7));
      const result = checkRecord(harmed);
      expect(result.kind === "record" && result.found.length > 0, `byte ${place}`).toBe(true);
    }
    console.info(`${places.length} of ${bytes.length} bytes changed, all found`);
  });

  it.each([
    ["spaces between the fields", (line: string) => line.replace('":"', '": "')],
    ["a field that stands there twice", (line: string) => line.replace('{"act"', '{"act":"x","act"')],
    ["a letter in another notation", (line: string) => line.replace('"tender"', '"t\\u0065nder"')],
    ["other letters for the same salt", (line: string) => line.replace(/.(?==","bytes")/, inOtherLetters)],
    ["a field that no entry has", (line: string) => line.replace('{"act"', '{"a":"x","act"')],
  ])("finds %s", (_case, harm) => {
    const lines = linesOf(record);
    const harmed = lines.with(3, harm(lines[3] ?? ""));

    expect(harmed).not.toEqual(lines);
    expect(foundIn(fileOf(harmed)).map(({ where }) => where)).toContainEqual(expect.stringMatching(/^(entry|line) 4$/));
  });

  it("finds an entry that was removed, first, middle or last", () => {
    const lines = linesOf(record);
    expect(foundIn(fileOf(lines.toSpliced(0, 1)))).toContainEqual({ where: "entry 2", fault: "out-of-order" });
    expect(foundIn(fileOf(lines.toSpliced(7, 1)))).toContainEqual({ where: "entry 9", fault: "broken-link" });
    expect(foundIn(fileOf(lines.toSpliced(ENTRIES - 1, 1)))).toEqual([
      { where: `entry ${ENTRIES}`, fault: "cut-short" },
    ]);
  });

  it("finds entries that changed places, stand there twice, or stand after the end", () => {
    const lines = linesOf(record);
    const [fourth = "", fifth = ""] = lines.slice(3, 5);
    expect(foundIn(fileOf(lines.with(3, fifth).with(4, fourth)))).toContainEqual({
      where: "entry 5",
      fault: "out-of-order",
    });
    expect(foundIn(fileOf(lines.toSpliced(4, 0, fourth)))).toContainEqual({ where: "entry 4", fault: "broken-link" });
    expect(foundIn(fileOf([...lines, fourth]))).toContainEqual({
      where: `line ${ENTRIES + 1}`,
      fault: "out-of-place",
    });
  });

  it("finds an entry that was forged and added at the end", () => {
    const lines = linesOf(record);
    const last = JSON.parse(lines[ENTRIES - 1] ?? "") as { entry: { seq: string; hash: string; previousHash: string } };
    const forged = { entry: { ...last.entry, seq: String(ENTRIES + 1), previousHash: last.entry.hash } };

    const found = foundIn(fileOf(lines.toSpliced(ENTRIES, 0, JSON.stringify(forged))));

    expect(found).toContainEqual({ where: `entry ${ENTRIES + 1}`, fault: "altered" });
    expect(found).toContainEqual({ where: `entry ${ENTRIES}`, fault: "cut-short" });
  });

  it("finds a file that was cut off, wherever that was", () => {
    for (const length of [
      record.length - 2,
      record.length - 200,
      Math.floor(record.length / 2),
      record.indexOf("\n") + 9,
    ]) {
      expect(
        foundIn(record.slice(0, length)).map(({ fault }) => fault),
        String(length),
      ).toContain("no-last-line");
    }
  });

  it("passes over what other programs add to a file, and says so", () => {
    const foreign = `\uFEFF${record.replaceAll("\n", "\r\n")}`;

    expect(check(foreign)).toMatchObject({ found: [], remarks: ["byte-order-mark", "foreign-line-ends"] });
    expect(check(record.trimEnd())).toMatchObject({ found: [], remarks: ["no-line-end"] });
  });

  it("says of a file without a single line of a record that it is none", () => {
    expect(["", "\n\n", "\uFEFF"].map(check)).toEqual([NOTHING, NOTHING, NOTHING]);
    expect(["<html></html>", "null\n1\n", "{}", "\0\0\0\u00ff"].map(check)).toEqual([NONE, NONE, NONE, NONE]);
  });
});

describe("the command", () => {
  it("says that the record is whole, how much it holds, and the last hash", async () => {
    const { code, said } = await verified("whole.ndjson", record);
    const { head } = JSON.parse(linesOf(record).at(-1) ?? "") as { head: { hash: string } };

    expect(code).toBe(0);
    expect(said).toContain(`The record of tender ${tender}: ${ENTRIES} entries, ${ENTRIES} with what they say`);
    expect(said).toContain(`The record is whole. It ends with entry ${ENTRIES}`);
    expect(said).toContain(head.hash);
  });

  it("names what is wrong by the number of the entry", async () => {
    const { code, said } = await verified("harmed.ndjson", record.replace("RoundOpened", "RoundClosed"));

    expect(code).toBe(1);
    expect(said).toMatch(/^entry 25 was altered/m);
    expect(said).toContain("The record is NOT whole");
  });

  it.each([
    ["empty.ndjson", "", /is empty/],
    ["page.html", "<!doctype html>\n<p>Not found</p>\n", /is no exported record/],
    [null, null, /cannot be read/],
  ])("says why %s cannot be checked", async (name, content, why) => {
    expect(await verified(name ?? "missing.ndjson", content)).toEqual({ code: 2, said: expect.stringMatching(why) });
  });
});

/** The last letter before "=" stands for four bits of six: the next one of the alphabet has the same four. */
function inOtherLetters(letter: string): string {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  return letters[letters.indexOf(letter) + 1] ?? "";
}

const NOTHING = { kind: "no-record", why: "empty" };
const NONE = { kind: "no-record", why: "unknown" };

const linesOf = (file: string) => file.trimEnd().split("\n");
const fileOf = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join("");

/** What `npm run verify-record -- FILE` runs, with a surrounding that knows of no database. */
function verified(name: string, content: string | null): Promise<{ code: number; said: string }> {
  const file = path.join(folder, name);
  if (content !== null) writeFileSync(file, content);
  const args = ["--import", "tsx", "src/operations/verify-record.ts", file];
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      args,
      { env: { PATH: process.env["PATH"], NODE_ENV: "production" } },
      (_failure, stdout) => resolve({ code: child.exitCode ?? -1, said: stdout }),
    );
  });
}
