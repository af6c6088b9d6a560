import { describe, expect, it } from "vitest";
import { sheetIn } from "@/exchange/sheets/sheet-in";

const MEGABYTE = 1024 * 1024;
const read = (text: string) => sheetIn(new Uint8Array(Buffer.from(text)));

describe("a CSV", () => {
  it.each([
    [
      "semicolons",
      "INN;DK_volume\nMeropenem;1,5",
      [
        ["INN", "DK_volume"],
        ["Meropenem", "1,5"],
      ],
    ],
    [
      "commas",
      "INN,DK_volume\nMeropenem,1.5",
      [
        ["INN", "DK_volume"],
        ["Meropenem", "1.5"],
      ],
    ],
    [
      "tabs",
      "INN\tDK_volume\nMeropenem\t1,5",
      [
        ["INN", "DK_volume"],
        ["Meropenem", "1,5"],
      ],
    ],
    [
      "what its first line says",
      "sep=;\r\na,b,c;d\r\n1;2",
      [
        ["a,b,c", "d"],
        ["1", "2"],
      ],
    ],
    [
      "what its header has most of, outside of quotes",
      '"a,b,c,d";e\n1;2',
      [
        ["a,b,c,d", "e"],
        ["1", "2"],
      ],
    ],
    ["nothing, where the header is one word", "INN\nMeropenem", [["INN"], ["Meropenem"]]],
  ])("is divided by %s", async (_by, text, rows) => {
    expect(await read(text)).toMatchObject({ status: "read", kind: "csv", rows });
  });

  it.each([
    [
      "quotes within quotes",
      'a;b\r\n"say ""yes""";2\r\n',
      [
        ["a", "b"],
        ['say "yes"', "2"],
      ],
    ],
    [
      "a line break within quotes",
      'a;b\r\n"one\r\ntwo";2',
      [
        ["a", "b"],
        ["one\r\ntwo", "2"],
      ],
    ],
    [
      "lines as they once ended on a Mac",
      "a;b\r1;2\r",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "blank and zero, which are two things",
      "a;b;c\n0;;x",
      [
        ["a", "b", "c"],
        ["0", "", "x"],
      ],
    ],
    [
      "rows of several lengths, as rows of one",
      "a;b;c\n1\n1;2;3;4",
      [
        ["a", "b", "c", ""],
        ["1", "", "", ""],
        ["1", "2", "3", "4"],
      ],
    ],
    [
      "an empty row between others, so that rows keep their numbers",
      "a;b\n\n1;2",
      [
        ["a", "b"],
        ["", ""],
        ["1", "2"],
      ],
    ],
    [
      "a space at the end of its last cell",
      "a;b\n1;2 \n;\n",
      [
        ["a", "b"],
        ["1", "2 "],
      ],
    ],
    [
      "no empty rows at the end",
      "a;b\n1;2\n;\n;;;\n \n\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    ["a header alone", "a;b\n", [["a", "b"]]],
  ])("has %s", async (_what, text, rows) => {
    expect(await read(text)).toMatchObject({ status: "read", rows });
  });

  it("keeps a cell of a megabyte whole", async () => {
    const sheet = await read(`a;b\n${"x".repeat(MEGABYTE)};2`);

    const lengths = sheet.status === "read" ? sheet.rows.map((row) => row.map((cell) => cell.length)) : [];
    expect(lengths).toEqual([
      [1, 1],
      [MEGABYTE, 1],
    ]);
  });

  it.each(["=SUM(A1:A3)", "=1", "@SUM(A1)", "+A1", "-A1", "-2+3+cmd|' /C calc'!A0", " =1", '"=1;2"', "+1E5*2"])(
    "has a formula in %j",
    async (cell) => {
      expect(await read(`a;b\n1;${cell}`)).toMatchObject({ formulas: [{ row: 1, column: 1 }] });
    },
  );

  it.each(["-5", "+5", "-1.234,5", "- 5", "-12 %", "-", "+45 33 44 55 66", "1+1", "a=b", "5-10", "x@y.example", "–5"])(
    "has none in %j",
    async (cell) => {
      expect(await read(`a;b\n1;${cell}`)).toMatchObject({ formulas: [] });
    },
  );
});
