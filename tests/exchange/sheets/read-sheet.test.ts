import { afterEach, describe, expect, it, vi } from "vitest";
import { readSheet } from "@/exchange/sheets/read-sheet";
import { rowOf, workbookOf } from "./workbook-of";
import { zipOf } from "./zip-of";

const MEGABYTE = 1024 * 1024;
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));

/** What Word, Excel and others once wrote: the mark, and the names of what is inside, in UTF-16. */
const oldOffice = (...streams: readonly string[]) =>
  new Uint8Array(
    Buffer.concat([
      Buffer.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      Buffer.alloc(504),
      ...streams.map((stream) => Buffer.from(stream.padEnd(32, "\0"), "utf16le")),
    ]),
  );

afterEach(() => {
  vi.useRealTimers();
});

describe("reading a sheet", () => {
  it("is done in a process of its own, for several at once one after the other", async () => {
    const csv = (cell: string) => readSheet(bytesOf(`INN;DK_volume\n${cell};1`), "lots.csv");

    const sheets = await Promise.all([
      csv("a"),
      csv("b"),
      readSheet(workbookOf({ rows: rowOf(1, "c", 2) }), "lots.xlsx"),
    ]);

    expect(sheets).toMatchObject([
      {
        kind: "csv",
        encoding: "utf-8",
        rows: [
          ["INN", "DK_volume"],
          ["a", "1"],
        ],
      },
      {
        kind: "csv",
        rows: [
          ["INN", "DK_volume"],
          ["b", "1"],
        ],
      },
      { kind: "xlsx", rows: [["c", "2"]], numbers: [{ row: 0, column: 1 }] },
    ]);
  });

  it.each([
    ["nothing", new Uint8Array(), "lots.csv", { why: "empty" }],
    ["50 MB", new Uint8Array(50 * MEGABYTE), "lots.csv", { why: "too-large", max: 10 }],
    ["an old workbook", oldOffice("Root Entry", "Workbook"), "lots.xls", { why: "old-excel" }],
    ["a very old workbook, whatever it is called", oldOffice("Root Entry", "Book"), "lots.xlsx", { why: "old-excel" }],
    ["an encrypted workbook", oldOffice("EncryptionInfo", "EncryptedPackage"), "lots.xlsx", { why: "encrypted" }],
    ["an old document", oldOffice("Root Entry", "WordDocument"), "lots.doc", { why: "not-a-table" }],
    ["a web page that Excel opens", bytesOf("<html><table><tr><td>a"), "LOTS.XLS", { why: "old-excel" }],
    ["a binary workbook", zipOf({ "xl/workbook.bin": "x" }), "lots.xlsb", { why: "old-excel" }],
    ["a web page", bytesOf("<html><table><tr><td>a"), "lots.csv", { why: "not-a-table" }],
  ])("refuses %s", async (_what, bytes, name, refused) => {
    expect(await readSheet(bytes, name)).toEqual({ status: "refused", ...refused });
  });

  it("takes just 10 MB, and not one byte more", async () => {
    const text = (size: number) => bytesOf(`a\n${"x".repeat(size - 2)}`);

    expect(await readSheet(text(10 * MEGABYTE), "a.csv")).toMatchObject({ status: "read" });
    expect(await readSheet(text(10 * MEGABYTE + 1), "a.csv")).toMatchObject({ why: "too-large" });
  });

  it("ends with its time, and the next begins", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const late = readSheet(bytesOf("a;b"), "a.csv");
    const next = readSheet(bytesOf("a;b"), "a.csv");
    await vi.advanceTimersByTimeAsync(10_000);

    expect(await late).toEqual({ status: "refused", why: "took-too-long", max: 10 });
    expect(await next).toMatchObject({ status: "read" });
  });

  it("fails aloud where no process can be started, and the next begins", async () => {
    const program = process.execPath;
    process.execPath = "/nowhere/node";
    const failing = readSheet(bytesOf("a;b"), "a.csv");
    await expect(failing).rejects.toThrow("ENOENT");
    process.execPath = program;

    expect(await readSheet(bytesOf("a;b"), "a.csv")).toMatchObject({ status: "read" });
  });

  it("ends with its memory, and harms nobody", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }); // its time, on a busy machine, does not come first
    const late = await readSheet(bytesOf("=a;".repeat(3_400_000)), "a.csv");

    expect(late).toEqual({ status: "refused", why: "unpacks-too-large", max: 100 });
    expect(await readSheet(bytesOf("a;b"), "a.csv")).toMatchObject({ status: "read" });
  }, 30_000);
});
