import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { sha256 } from "@/platform/digest";
import { forgetFile, keepFile, readFile } from "@/platform/files";
import { zipOf } from "../exchange/sheets/zip-of";

const folder = mkdtempSync(path.join(tmpdir(), "samband-files-"));
process.env["SAMBAND_DATA"] = folder;
afterAll(() => rmSync(folder, { recursive: true }));

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
const office = (type: string, more = "") =>
  zipOf({
    "[Content_Types].xml": `<Types><Override ContentType="${type}.main+xml"/><Override PartName=${more}/></Types>`,
  });
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const PDF = bytesOf("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n");

const filesIn = (place: string) =>
  readdirSync(place, { recursive: true, encoding: "utf8" }).filter((name) => statSync(path.join(place, name)).isFile());

describe("keeping a file", () => {
  it.each([
    ["a PDF", PDF, "application/pdf"],
    ["a PNG", bytesOf("\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), "image/png"],
    ["a JPEG", bytesOf("\xff\xd8\xff\xe0\0\x10JFIF"), "image/jpeg"],
    ["a document of Word", office(DOCX), DOCX],
    ["a workbook of Excel", office(XLSX), XLSX],
  ])("keeps %s, told by its content", async (_what, bytes, type) => {
    const kept = await keepFile(bytes);

    expect(kept).toMatchObject({ type, size: bytes.length, sha256: sha256(bytes) });
    expect(sha256(await readFile(kept?.key ?? ""))).toBe(sha256(bytes));
  });

  it.each([
    ["nothing", new Uint8Array()],
    ["a program", bytesOf("\x7fELF\x02\x01\x01")],
    ["a web page", bytesOf("<html><script>alert(1)</script>")],
    ["a drawing that may hold script", bytesOf('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ["a text", bytesOf("INN;DK_volume\n")],
    ["an old document of Office", bytesOf("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")],
    ["an archive", zipOf({ "a.txt": "a" })],
    ["a document with macros", office("application/vnd.ms-word.document.macroEnabled")],
    ["a document that calls itself plain, and holds macros", office(DOCX, '"/word/vbaProject.bin"')],
    ["a slide show", office("application/vnd.openxmlformats-officedocument.presentationml.presentation")],
    ["a bomb that calls itself a document", zipOf({ "[Content_Types].xml": `"${DOCX}.main+xml"`.repeat(100_000) })],
    ["the first bytes of a zip", bytesOf("PK\x03\x04")],
    ["a zip that ends in its list of types", office(DOCX).slice(0, 60)],
  ])("refuses %s, and keeps nothing of it", async (_what, bytes) => {
    const before = filesIn(folder);

    expect(await keepFile(bytes)).toBeNull();
    expect(filesIn(folder)).toEqual(before);
  });

  it("keeps the same file twice under two keys, which say nothing of it", async () => {
    const [one, other] = [await keepFile(PDF), await keepFile(PDF)];

    expect(one?.sha256).toBe(other?.sha256);
    expect(one?.key).not.toBe(other?.key);
    expect(one?.key).toMatch(/^[0-9a-f]{32}$/);
    expect(sha256(PDF)).not.toContain(one?.key);
  });

  it("leaves one whole file, for the product's own eyes, and nothing unfinished", async () => {
    const kept = await keepFile(PDF);
    const place = path.join("files", kept?.key.slice(0, 2) ?? "", kept?.key ?? "");

    expect(filesIn(folder).filter((name) => name.includes(kept?.key ?? ""))).toEqual([place]);
    expect(statSync(path.join(folder, place)).mode & 0o077).toBe(0);
    expect(filesIn(folder).filter((name) => name.endsWith(".unfinished"))).toEqual([]);
  });
});

describe("reading a file", () => {
  writeFileSync(path.join(folder, "secret"), "secret");

  it.each([
    "../secret",
    "../../secret",
    "..",
    "",
    "secret",
    "/etc/passwd",
    `${"a".repeat(30)}/.`,
    `..${"/".repeat(30)}`,
    "A".repeat(32),
    `${"a".repeat(32)}\n`,
    `${"a".repeat(31)}\0`,
  ])("never makes a path of %j", async (key) => {
    await expect(readFile(key)).rejects.toThrow("no key");
  });

  it("fails where nothing was kept under the key", async () => {
    await expect(readFile("0".repeat(32))).rejects.toThrow("ENOENT");
  });
});

describe("forgetting a file", () => {
  it("leaves nothing of it, and may be done twice", async () => {
    const kept = await keepFile(Buffer.from("%PDF-1.7 of a refused act"));
    await forgetFile(kept?.key ?? "");
    await forgetFile(kept?.key ?? "");

    await expect(readFile(kept?.key ?? "")).rejects.toThrow("ENOENT");
  });

  it("never makes a path of what is no key", async () => {
    await expect(forgetFile("../secret")).rejects.toThrow("no key");
  });
});
