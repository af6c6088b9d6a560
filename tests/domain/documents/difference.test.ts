import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differenceOf } from "@/domain/documents/difference";
import { earlierText, isChanged, laterText, type Segment } from "@/domain/documents/segment";

/** The difference as one would write it by hand: [-what goes-] {+what comes+}. */
function asWritten(segments: readonly Segment[]): string {
  const marks = {
    same: ["", ""],
    deleted: ["[-", "-]"],
    inserted: ["{+", "+}"],
    "moved-away": ["[~", "~]"],
    "moved-here": ["{~", "~}"],
  } as const;
  return segments.map(({ kind, text }) => marks[kind][0] + text + marks[kind][1]).join("");
}

/** Texts that are likely to share words, sentences and blanks, besides any text at all. */
const aText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc
    .array(
      fc.constantFrom("bag", "vial", "of", "100", "2.5", "ml", ".", ",", "\n", "\n\n", " ", "  ", "é", "µg", "-"),
      {
        maxLength: 60,
      },
    )
    .map((words) => words.join("")),
  fc
    .array(fc.constantFrom("The bag holds 100 ml.", "The vial holds 50 ml.", "It is delivered", "Fines?\n"), {
      maxLength: 12,
    })
    .map((sentences) => sentences.join(" ")),
);

describe("the difference of two texts", () => {
  it("gives back both texts to the letter, whatever they are", () => {
    fc.assert(
      fc.property(aText, aText, (earlier, later) => {
        const segments = differenceOf(earlier, later);

        expect(laterText(segments)).toBe(later);
        expect(earlierText(segments)).toBe(earlier);
      }),
      { numRuns: 2000 },
    );
  });

  it("shows a change exactly where the texts are not equal", () => {
    fc.assert(
      fc.property(aText, aText, (earlier, later) => {
        expect(isChanged(differenceOf(earlier, earlier))).toBe(false);
        expect(isChanged(differenceOf(earlier, later))).toBe(earlier !== later);
      }),
      { numRuns: 2000 },
    );
  });

  it("has no empty run, no two neighbours of one kind, and what goes before what comes", () => {
    fc.assert(
      fc.property(aText, aText, (earlier, later) => {
        const segments = differenceOf(earlier, later);

        for (const [place, { kind, text }] of segments.entries()) {
          const next = segments[place + 1]?.kind;
          expect(text).not.toBe("");
          expect(next).not.toBe(kind);
          if (kind === "inserted") expect(next).not.toBe("deleted");
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("the difference as it is read", () => {
  it.each([
    [
      "marks what was put in and what was taken out, and leaves the words around it alone",
      "It is delivered in a bag of 100 ml.",
      "It is delivered in a bag, bottle or vial of 100 ml.",
      "It is delivered in a bag{+, bottle or vial+} of 100 ml.",
    ],
    [
      "changes numbers and times as wholes",
      "Within 5 days, at 10:00, 2.5 ml.",
      "Within 15 days, at 12:00, 2.25 ml.",
      "Within [-5-]{+15+} days, at [-10:00-]{+12:00+}, [-2.5-]{+2.25+} ml.",
    ],
    [
      "shows a sentence that was added as one",
      "Late delivery is fined.",
      "Late delivery is fined. Fines are paid each month.",
      "Late delivery is fined.{+ Fines are paid each month.+}",
    ],
    [
      "compares a sentence with what became of it, not with its neighbour",
      "Price counts 60 %. Security of supply counts 40 %.",
      "Price counts 50 %. Security of supply counts 30 %. Environment counts 20 %.",
      "Price counts [-60-]{+50+} %. Security of supply counts [-40-]{+30+} %.{+ Environment counts 20 %.+}",
    ],
    [
      "shows another sentence as another, though both have a word in common",
      "The agreement runs for two years.",
      "The suppliers report their emissions.",
      "[-The agreement runs for two years.-]{+The suppliers report their emissions.+}",
    ],
    [
      "does not leave a little word standing alone between changes",
      "The supplier delivers the goods to the hospital within five days.",
      "The supplier hands over the medicines to the hospital within five days.",
      "The supplier [-delivers the goods-]{+hands over the medicines+} to the hospital within five days.",
    ],
    [
      "shows a sentence that stands elsewhere as moved, from and to",
      "Fines are paid each month. Goods come in five days. The agreement is in English.",
      "Goods come in five days. The agreement is in English. Fines are paid each month.",
      "[~Fines are paid each month. ~]Goods come in five days. The agreement is in English.{~ Fines are paid each month.~}",
    ],
    [
      "takes a short mark that stands elsewhere for no move",
      "A.\nB b b b b.",
      "B b b b b.\nA.",
      "[-A.\n-]B b b b b.{+\nA.+}",
    ],
    ["keeps a paragraph that stayed", "One.\n\nTwo.", "One.\n\nNew.\n\nTwo.", "One.\n\n{+New.\n\n+}Two."],
    ["shows a first text as all new", "", "All of it.", "{+All of it.+}"],
    ["shows a text taken out as all gone", "All of it.", "", "[-All of it.-]"],
    ["shows a changed blank, since it changes the bytes", "two words", "two  words", "two{+ +} words"],
  ])("%s", (_law, earlier, later, written) => {
    expect(asWritten(differenceOf(earlier, later))).toBe(written);
  });
});

describe("the difference of long texts", () => {
  const WORDS =
    "the supplier delivers each medicine in bags bottles vials of ml with shelf life months to hospitals".split(" ");

  /** The same words in the same order in every run. */
  function aLongText(words: number, { seed, sentence }: { seed: number; sentence: number }): string {
    let state = seed;
    const next = () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648);
    return Array.from({ length: words }, (_, place) => {
      const word = WORDS[next() % WORDS.length] ?? "";
      return place % sentence === sentence - 1 ? `${word}.` : word;
    }).join(" ");
  }

  /** The fastest of up to thirty, because other work on the machine only ever makes it slower. */
  function milliseconds(earlier: string, later: string): number {
    let fastest = Infinity;
    for (let run = 0; run < 30 && (run < 5 || fastest >= 100); run += 1) {
      const begun = performance.now();
      differenceOf(earlier, later);
      fastest = Math.min(fastest, performance.now() - begun);
    }
    return fastest;
  }

  it.each([
    ["with nothing in common but their words", 15],
    ["that are one sentence each", 3001],
  ])("is found in less than 100 ms for two texts of 3,000 words %s", (_case, sentence) => {
    const [earlier, later] = [aLongText(3000, { seed: 1, sentence }), aLongText(3000, { seed: 2, sentence })];

    expect(milliseconds(earlier, later)).toBeLessThan(100);
  });

  it.each([
    ["one sentence of single letters", "a b ".repeat(5000), "c b ".repeat(5000)],
    ["nothing but short sentences", "a. ".repeat(6600), "b. ".repeat(6600)],
    ["a long run of blanks", `a${" ".repeat(19_998)}b`, `a${" ".repeat(19_990)}c`],
  ])("takes no longer where somebody makes it hard: %s", (_case, earlier, later) => {
    expect(milliseconds(earlier, later)).toBeLessThan(100);
  });

  /** About a million letters. */
  const aMillion = (seed: number, sentence: number) => aLongText(160_000, { seed, sentence });

  it.each([
    ["short sentences", aMillion(1, 15), aMillion(2, 15)],
    ["one sentence", aMillion(1, 200_000), aMillion(2, 200_000)],
    ["sentences of 3,000 words", aMillion(1, 3000), aMillion(2, 3000)],
    [
      "sentences that are each the same",
      "The bag holds 100 ml. ".repeat(45_000),
      "The bag holds 200 ml. ".repeat(45_000),
    ],
    ["letters that combine", "e\u0301".repeat(300_000), "e\u0300".repeat(300_000)],
    ["no blank at all", "x".repeat(1_000_000), "y".repeat(1_000_000)],
  ])(
    "ends within seconds for clauses of a megabyte: %s",
    (_case, earlier, later) => {
      const begun = performance.now();
      const segments = differenceOf(earlier, later);

      expect(performance.now() - begun).toBeLessThan(3000);
      expect(laterText(segments)).toBe(later);
      expect(earlierText(segments)).toBe(earlier);
    },
    30_000,
  );

  it("still finds the one word that changed in a megabyte of sentences", () => {
    const text = Array.from({ length: 30_000 }, (_, place) => `Sentence number ${place} stays as it is.`).join(" ");
    const changed = text
      .replace("number 15000 stays", "number 15000 stayed")
      .replace("number 200 stays", "number 200 stayed");

    const changes = differenceOf(text, changed).filter(({ kind }) => kind !== "same");

    expect(changes.map(({ text: words }) => words)).toEqual(["stays", "stayed", "stays", "stayed"]);
  });
});
