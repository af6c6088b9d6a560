import { describe, expect, it } from "vitest";
import { sheetIn } from "@/exchange/sheets/sheet-in";

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));
const read = (text: string) => sheetIn(bytesOf(text));
const lines = (count: number, line: string) => Array.from({ length: count }, () => line).join("\n");

describe("how much a CSV may hold", () => {
  it("is 5,000 rows besides the header, and not one more", async () => {
    expect(await read(`a\n${lines(5000, "1")}`)).toMatchObject({ status: "read", rows: { length: 5001 } });
    expect(await read(`a\n${lines(5001, "1")}`)).toEqual({ status: "refused", why: "too-many-rows", max: 5000 });
    expect(await read(`a\n${lines(10_000, "1;2")}`)).toMatchObject({ why: "too-many-rows" });
  });

  it("counts no empty rows at the end, and leaves away none that something follows", async () => {
    expect(await read(`a;b\n1;2\n${lines(50_000, ";;")}`)).toMatchObject({ rows: { length: 2 } });
    expect(await read(`a;b\n${lines(4999, "1;2")}\n${lines(100, "")}\n1;2`)).toMatchObject({ why: "too-many-rows" });
  });

  it("is 60 columns, and not one more", async () => {
    const row = (count: number) => Array.from({ length: count }, (_, column) => column).join(";");

    expect(await read(row(60))).toMatchObject({ status: "read" });
    expect(await read(row(61))).toEqual({ status: "refused", why: "too-many-columns", max: 60 });
    expect(await read(row(10_000))).toMatchObject({ why: "too-many-columns" });
    expect(await read(`a;b${";".repeat(100)}\n1;2`)).toMatchObject({
      rows: [
        ["a", "b"],
        ["1", "2"],
      ],
    });
  });
});

describe("what is no table", () => {
  it.each([
    ["a quote that nobody closes", bytesOf('a;b\n"1;2\n3;4\n')],
    ["a quote in the middle of a cell", bytesOf('a;b\n5" tube;2\n')],
    ["a document called CSV", bytesOf("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n")],
    ["a web page", bytesOf("<html><table><tr><td>a</td></tr></table></html>")],
    ["formatted text", bytesOf("{\\rtf1\\ansi a;b}")],
    ["an image", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)],
    ["a text with a zero byte in it", bytesOf("a;b\n1\0;2")],
    ["bytes that are no text in any of its encodings", Uint8Array.of(0x61, 0x3b, 0x81, 0xff)],
    ["UTF-8 by its mark, and not by its bytes", Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0xe6, 0x3b)],
  ])("is %s", async (_what, bytes) => {
    expect(await sheetIn(bytes)).toEqual({ status: "refused", why: "not-a-table" });
  });

  it.each(["", "\n\n", " ; ;\n;\n", "\uFEFF"])("is nothing at all in %j", async (text) => {
    expect(await read(text)).toEqual({ status: "refused", why: "empty" });
  });
});
