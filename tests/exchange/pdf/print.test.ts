import { describe, expect, it } from "vitest";
import type { SaidFact } from "@/domain/documents/said-fact";
import { drawDocument } from "@/exchange/pdf/draw-document";
import { canPrint, EMPTY_BOX, piecesOf } from "@/exchange/pdf/letters";
import { print } from "@/exchange/pdf/print";
import type { PrintedDocument, PrintedText } from "@/exchange/pdf/printed-document";
import { sheetsOf } from "../../support/pdf-text";

const HASH = "cd".repeat(32);
const UNPRINTABLE = "Characters that this PDF cannot print are shown as a box.";

const VOLUMES: SaidFact = {
  shown: "table",
  caption: "Volumes in 12 months",
  columns: [
    { heading: "Product", isNumber: false },
    { heading: "Denmark", isNumber: true },
  ],
  rows: [["meropenem 1 g", "12,400"]],
};

function aText(text: string, details: Partial<PrintedText> = {}): PrintedText {
  return { language: "en", label: null, heading: "Delivery", text, slots: { volumes: VOLUMES }, ...details };
}

function aDocument(texts: readonly PrintedText[], details: Partial<PrintedDocument> = {}): PrintedDocument {
  return {
    language: "en",
    title: "Meropenem and others 2027",
    author: "Amgros",
    subject: "JT-2026-01 · Version 2",
    at: "2026-05-01T10:00:00Z",
    front: {
      kicker: ["JT-2026-01", "Version 2"],
      facts: [{ term: "Lead buyer", said: { shown: "words", words: "Amgros (Denmark)" } }],
      hashes: [{ term: "SHA-256 of the manifest", sha256: "ab".repeat(32) }],
      notes: ["This PDF is for reading."],
      unprintable: UNPRINTABLE,
    },
    contents: "Contents",
    parts: [
      {
        name: "Common part",
        foot: `SHA-256 of this part: ${HASH}`,
        facts: [{ term: "Volumes in 12 months", said: VOLUMES }],
        documents: [{ name: "Conditions", clauses: texts.map((text) => ({ texts: [text] })) }],
      },
    ],
    ...details,
  };
}

async function printed(document: PrintedDocument): Promise<readonly string[]> {
  return sheetsOf(await drawDocument(document));
}

describe("a PDF of a version", () => {
  it("says on its front page what it is, of which bytes, and how they are checked", async () => {
    const [front] = await printed(aDocument([aText("Within five days.")]));

    for (const words of [
      "Meropenem and others 2027",
      "Version 2",
      "Amgros (Denmark)",
      "ab".repeat(32),
      "for reading",
    ]) {
      expect(front).toContain(words);
    }
  });

  it("has a contents with sheets, each part with its digest at the foot, and says which sheet of how many", async () => {
    const sheets = await printed(aDocument([aText("Within five days.")]));

    expect(sheets).toHaveLength(3);
    expect(sheets[1]).toMatch(/Contents[^]*Common part[^]*3[^]*Conditions[^]*3/);
    expect(sheets[2]).toContain(HASH);
    expect(sheets[2]).toContain("Within five days.");
    expect(sheets[2]).toContain("3 / 3");
  });

  it("prints CommonMark as text: signs are gone, HTML stays as it was typed, a link has its address", async () => {
    const text = "**Five** days, <b>no</b> more. See [the act](https://example.org/act).\n\n- first\n- second";
    const said = (await printed(aDocument([aText(text)]))).join("\n");

    expect(said.replaceAll("\n", "")).toContain("Five days, <b>no</b> more. See the act (https://example.org/act).");
    expect(said).not.toContain("**");
    expect(said.replaceAll("\n", "")).toContain("• second");
  });

  it("puts a fact where its name stands: its table below, in the words that were said", async () => {
    const said = (await printed(aDocument([aText("As in {{volumes}}.")]))).join("\n").replaceAll("\n", "");

    expect(said).toContain("As in Volumes in 12 months.");
    expect(said.match(/meropenem 1 g/g)).toHaveLength(2); // in the facts of the part, and in the clause
    expect(said).not.toContain("{{");
  });

  it("leaves a name that stands for nothing as it is typed", async () => {
    expect((await printed(aDocument([aText("As in {{unknown}}.")]))).join("")).toContain("{{unknown}}");
  });

  it("is the same to the byte whenever the same is drawn, and another where a word is", async () => {
    const [one, same, other] = await Promise.all([
      drawDocument(aDocument([aText("Within five days.")])),
      drawDocument(aDocument([aText("Within five days.")])),
      drawDocument(aDocument([aText("Within six days.")])),
    ]);

    expect(Buffer.compare(one, same)).toBe(0);
    expect(Buffer.compare(one, other)).not.toBe(0);
  });

  it("is tagged, and names its language and title for whoever has it read out", async () => {
    const file = Buffer.from(await drawDocument(aDocument([aText("Within five days.")]))).toString("latin1");

    expect(file).toContain("/StructTreeRoot");
    expect(file).toContain("/Lang (en)");
    expect(file).toContain("/DisplayDocTitle true");
    for (const tag of ["/S /H1", "/S /H2", "/S /Table", "/S /TH"]) expect(file).toContain(tag);
  });

  it("prints Danish, Norwegian, Icelandic and Polish letters, each from the file that has it", async () => {
    const words = "Smørrebrød på Ærø, þjóðgarður, Łódź, 1 000 µg ≤";
    const said = (await printed(aDocument([aText(words)]))).join("").replaceAll("\n", "");

    expect(said).toContain("Smørrebrød på Ærø, þjóðgarður, Łódź, 1 000 µg ");
  });

  it.each([
    ["Hebrew", "שלום"],
    ["Arabic", "العربية"],
    ["Chinese", "药品"],
    ["a sign", "💊"],
    ["a letter that turns the line around", "\u202eabc"],
    ["a mark that no letter bears", "x\u0489"],
  ])("shows a box for what it cannot print and says so in front: %s", async (_script, text) => {
    const sheets = await printed(aDocument([aText(`Before ${text} after.`)]));

    expect(sheets[0]).toContain(UNPRINTABLE);
    expect(sheets.join("").replaceAll("\n", "")).toMatch(/Before .*after\./);
    expect(canPrint(text)).toBe(false);
    expect(
      piecesOf(text)
        .map((piece) => piece.text)
        .join(""),
    ).toContain(EMPTY_BOX);
  });

  it("says nothing of boxes where everything can be printed", async () => {
    expect((await printed(aDocument([aText("Smørrebrød.")])))[0]).not.toContain(UNPRINTABLE);
  });

  it.each([
    ["nothing at all", ""],
    ["blanks", " \n\n \n"],
    ["a word without end", "x".repeat(20_000)],
    ["signs without end", "*_".repeat(5000)],
    ["lists in lists", Array.from({ length: 60 }, (_, depth) => `${"  ".repeat(depth)}- deep`).join("\n")],
    ["quotes in quotes without end", `${">".repeat(19_000)} x`],
    ["numbers in numbers without end", `${"1. ".repeat(6_500)} x`],
    ["tables of HTML", "<table><tr><td>x</td></tr></table>"],
  ])("is drawn whatever a clause is made of: %s", async (_case, text) => {
    expect((await printed(aDocument([aText(text)]))).length).toBeGreaterThanOrEqual(3);
  });

  it("puts a row that no sheet could hold on several", async () => {
    const long = { ...VOLUMES, rows: [["word ".repeat(3000), "1"]] } as const;
    const sheets = await printed(aDocument([aText("See {{volumes}}.", { slots: { volumes: long } })]));

    expect(sheets.length).toBeGreaterThan(4);
  });
});

describe("drawing apart", () => {
  it("draws 300 clauses of 2,000 characters in a process of its own, within ten seconds", async () => {
    const sentence = "The supplier delivers each medicine to the hospitals of the countries within five days. ";
    const texts = Array.from({ length: 300 }, () => aText(sentence.repeat(23)));
    const begun = performance.now();
    const bytes = await print(aDocument(texts));

    expect(performance.now() - begun).toBeLessThan(10_000);
    expect(sheetsOf(bytes ?? new Uint8Array()).length).toBeGreaterThan(100);
  }, 30_000);

  it("lets so many wait and no more: whoever comes after them is told to come again", async () => {
    const asked = Array.from({ length: 12 }, () => print(aDocument([aText("Within five days.")])));
    const drawn = await Promise.all(asked);

    expect(drawn.map((bytes) => bytes !== null)).toEqual([
      ...Array<boolean>(8).fill(true),
      ...Array<boolean>(4).fill(false),
    ]);
    expect(await print(aDocument([aText("Within six days.")]))).not.toBeNull();
  }, 60_000);

  it("gives the same bytes as drawing here", async () => {
    const document = aDocument([aText("Within five days.")]);

    expect(Buffer.compare(Buffer.from((await print(document)) ?? []), await drawDocument(document))).toBe(0);
  }, 30_000);
});
