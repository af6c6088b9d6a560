import { describe, expect, it } from "vitest";
import { sheetIn } from "@/exchange/sheets/sheet-in";

const bytesOf = (text: string, encoding: BufferEncoding = "utf8") => new Uint8Array(Buffer.from(text, encoding));

describe("a CSV in one of its encodings", () => {
  it.each([
    ["UTF-8", bytesOf("Sýklalyf;þyngd"), "utf-8"],
    ["UTF-8 with its mark", bytesOf("\uFEFFSýklalyf;þyngd"), "utf-8"],
    ["UTF-16 with its mark", bytesOf("\uFEFFSýklalyf;þyngd", "utf16le"), "utf-16"],
    ["UTF-16, the other way round, with its mark", bytesOf("\uFEFFSýklalyf;þyngd", "utf16le").map(swapped), "utf-16"],
    ["UTF-16 without a mark", bytesOf("Sýklalyf;þyngd", "utf16le"), "utf-16"],
    ["UTF-16, the other way round, without a mark", bytesOf("Sýklalyf;þyngd", "utf16le").map(swapped), "utf-16"],
    ["Windows-1252", bytesOf("Sýklalyf;þyngd", "latin1"), "windows-1252"],
  ])("is read in %s", async (_name, bytes, encoding) => {
    expect(await sheetIn(bytes)).toMatchObject({ encoding, rows: [["Sýklalyf", "þyngd"]] });
  });

  it("may be in letters none of whose bytes are zero, where it has the mark of UTF-16", async () => {
    const bytes = bytesOf("\uFEFFМедикамент", "utf16le");

    expect(await sheetIn(bytes)).toMatchObject({ encoding: "utf-16", rows: [["Медикамент"]] });
    expect(await sheetIn(bytes.map(swapped))).toMatchObject({ encoding: "utf-16", rows: [["Медикамент"]] });
  });

  it("has the characters of Windows-1252 that Latin 1 has not", async () => {
    expect(await sheetIn(Uint8Array.of(0x80, 0x96, 0xe6, 0x3b, 0x31))).toMatchObject({ rows: [["€–æ", "1"]] });
  });
});

function swapped(_byte: number, place: number, bytes: Uint8Array): number {
  return bytes[place ^ 1] ?? 0;
}
