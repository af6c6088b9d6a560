import { describe, expect, it } from "vitest";
import { da } from "@/messages/da";
import { en } from "@/messages/en";
import { is } from "@/messages/is";
import { LANGUAGES, languageAskedFor } from "@/messages/language";
import { nb } from "@/messages/nb";
import { sayRefusal } from "@/messages/say-refusal";
import { speak } from "@/messages/speak";
import type { AnyRefusal } from "@/domain/refusals";

const MESSAGES: Readonly<Record<string, object>> = { en, da, nb, is };

type Sentence = readonly [key: string, text: string];

function sentencesOf(tree: object, path = ""): readonly Sentence[] {
  return Object.entries(tree).flatMap(([key, value]): readonly Sentence[] =>
    typeof value === "string" ? [[`${path}${key}`, value]] : sentencesOf(value, `${path}${key}.`),
  );
}

/** The names that a sentence puts values in, whatever it does with them. */
function placeholdersOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name = ""]) => name))].sort();
}

const ENGLISH = new Map(sentencesOf(en));

/** Where a language says the same without a value: a plural that does not show, or a name that it would have to inflect. */
const SAID_OTHERWISE = [
  "consensus.part.lots",
  "consensus.changed.newTo",
  "consensus.put.others",
  "tenders.next.answer-lots.text",
];

describe("every sentence", () => {
  it.each(["da", "nb", "is"])("is there in %s, with the same values in it as in English", (language) => {
    const other = new Map(sentencesOf(MESSAGES[language] ?? {}));
    expect([...other.keys()].sort()).toEqual([...ENGLISH.keys()].sort());
    const differing = [...ENGLISH].filter(([key, text]) => {
      const theirs = new Set(placeholdersOf(other.get(key) ?? ""));
      return placeholdersOf(text).some((name) => !theirs.has(name));
    });
    expect(differing.map(([key]) => key).filter((key) => !SAID_OTHERWISE.includes(key))).toEqual([]);
  });

  it.each(LANGUAGES)("can be said in %s", (language) => {
    const speech = speak(language, "Europe/Copenhagen");
    const say = speech.say as unknown as (key: string, values: object) => string;
    const broken = [...ENGLISH].filter(([key, text]) => {
      const values = Object.fromEntries(placeholdersOf(text).map((name) => [name, 2]));
      const said = say(key, values);
      return said === key || said.includes("{") || said.trim() === "";
    });
    expect(broken.map(([key]) => key)).toEqual([]);
  });

  it("never says revision on a screen, which means an audit in three of the languages", () => {
    const banned = { en: /\brevisions?\b/i, da: /\brevision/i, nb: /\brevisjon/i, is: /endurskoðun/i };
    const audits = /^(terms|record|identity|shell)\./; // an auditor is one
    for (const [language, word] of Object.entries(banned)) {
      const said = sentencesOf(MESSAGES[language] ?? {}).filter(([key, text]) => word.test(text) && !audits.test(key));
      expect(said).toEqual([]);
    }
  });

  it("is not English where it should be another language", () => {
    for (const language of ["da", "nb", "is"]) {
      const same = sentencesOf(MESSAGES[language] ?? {}).filter(
        ([key, text]) => text === ENGLISH.get(key) && /[a-z]{4,} [a-z]{3,} [a-z]{3,}/.test(text),
      );
      expect(same).toEqual([]);
    }
  });
});

describe("a refusal", () => {
  const refusals: readonly AnyRefusal[] = [
    { rule: "answers-are-received-before-the-window-closes", closedAt: "2026-06-05T12:00:00.000Z" as never },
    { rule: "consent-is-given-under-a-mandate", country: "NO" as never, day: "2026-06-05" as never },
    { rule: "every-part-has-a-clause", part: "common", number: 0 },
  ];

  it("is said with its instants, days and countries as the reader writes them", () => {
    const [english, danish] = [speak("en", "Europe/Copenhagen"), speak("da", "Europe/Copenhagen")];
    expect(refusals.map((refusal) => sayRefusal(english, refusal))).toEqual([
      expect.stringContaining("Fri, 5 Jun 2026, 14:00"),
      expect.stringContaining("Norway on 5 June 2026"),
      "The common part has no clause yet.",
    ]);
    expect(sayRefusal(danish, refusals[1] as AnyRefusal)).toContain("Norge");
  });
});

describe("numbers", () => {
  it("are grouped as the language groups, and lose no digit", () => {
    const exact = "12345678901234567890.125";
    expect(LANGUAGES.map((language) => speak(language, "UTC").quantity(exact).replaceAll(/\s/g, " "))).toEqual([
      "12,345,678,901,234,567,890.125",
      "12.345.678.901.234.567.890,125",
      "12 345 678 901 234 567 890,125",
      "12.345.678.901.234.567.890,125",
    ]);
  });
});

describe("the language that a browser asks for", () => {
  it.each([
    ["nn-NO,nn;q=0.9,en;q=0.8", "nb"],
    ["is", "is"],
    ["de-DE, da;q=0.4, en;q=0.3", "da"],
    ["fr", "en"],
    ["", "en"],
    ["da;q=0, is;q=0.1", "is"],
    [";;;q=x,,", "en"],
  ])("for %j is %s", (header, language) => {
    expect(languageAskedFor(header)).toBe(language);
  });
});

describe("sorting", () => {
  it("puts å last in Danish and þ before æ in Icelandic", () => {
    expect(["Åland", "Aalborg", "Øst", "Vest"].toSorted(speak("da", "UTC").compare).at(-1)).toMatch(/^(Å|Aa)/);
    expect(["Ærø", "Þórshöfn", "Akranes"].toSorted(speak("is", "UTC").compare)).toEqual(["Akranes", "Þórshöfn", "Ærø"]);
  });
});
