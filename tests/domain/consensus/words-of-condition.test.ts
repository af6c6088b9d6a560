import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WORDS_OF_CONDITION } from "@/domain/consensus/condition-phrases";
import { wordsOfConditionIn } from "@/domain/consensus/words-of-condition";

/** Statements that make a yes depend on something, and the words by which they are found. */
const CONDITIONS = [
  ["Norway consents subject to the Minister’s approval.", "subject to"],
  ["Consents SUBJECT\nTO funding.", "subject to"],
  ["Subject-to approval", "subject to"],
  ["We agree, provided that lot 2 is split.", "provided that"],
  ["On condition that stock is held in Iceland.", "on condition"],
  ["This is a conditional consent.", "conditional"],
  ["Our consent is contingent upon the budget.", "contingent"],
  ["We consent unless the price rises.", "unless"],
  ["Pending the opinion of counsel.", "pending"],
  ["We consent, awaiting the board.", "awaiting"],
  ["Consent as long as bags are allowed.", "as long as"],
  ["Only if two suppliers are named.", "only if"],
  ["Depending on the outcome in Oslo.", "depending on"],
  ["On the understanding that lot 3 stays.", "on the understanding"],
  ["Denmark reserves the right to withdraw.", "reserves the right"],
  ["With a reservation on lot 1.", "reservation"],
  ["With no reservations other than lot 2.", "reservations"],
  ["Under forudsætning af ministeriets godkendelse.", "under forudsætning"],
  ["under forudsaetning af godkendelse", "under forudsætning"],
  ["Vi samtykker, forudsat at prisen holder.", "forudsat"],
  ["Samtykket er betinget af bevilling.", "betinget"],
  ["På betingelse af, at delkontrakt 2 deles.", "på betingelse"],
  ["paa betingelse af at delkontrakt 2 deles", "på betingelse"],
  ["Med forbehold for Finansudvalget.", "med forbehold"],
  ["Vi tager forbehold.", "forbehold"],
  ["Danmark forbeholder sig ret til at ændre.", "forbeholder"],
  ["Medmindre ministeren siger nej.", "medmindre"],
  ["Afventer Sundhedsministeriet.", "afventer"],
  ["Såfremt der er midler.", "såfremt"],
  ["Uden forbehold bortset fra delkontrakt 1.", "forbehold"],
  ["Under forutsetning av departementets godkjenning.", "under forutsetning"],
  ["Under for-\nutsetning av godkjenning.", "under forutsetning"],
  ["under for\u00adut\u00adset\u00adning av godkjenning", "under forutsetning"],
  ["Forutsatt at Stortinget bevilger.", "forutsatt"],
  ["Betinget av statsråden.", "betinget"],
  ["På vilkår av at delkontrakt 3 utgår.", "på vilkår av"],
  ["Med mindre departementet sier nei.", "med mindre"],
  ["I påvente av departementet.", "i påvente av"],
  ["Norge avventer svar.", "avventer"],
  ["Så lenge prisen holder.", "så lenge"],
  ["Avhengig av budsjettet.", "avhengig av"],
  ["Noreg tek forbe\u200bhold.", "forbehold"],
  ["Med fyrirvara um samþykki ráðherra.", "með fyrirvara"],
  ["med fyrirvara um samthykki radherra", "með fyrirvara"],
  ["Ísland setur fyrirvara um hluta 2.", "setur fyrirvara"],
  ["Að því tilskildu að fé fáist.", "að því tilskildu"],
  ["Háð því að ráðherra samþykki.", "háð því"],
  ["Samþykkið er háð samþykki ráðuneytis.", "háð"],
  ["Með því skilyrði að hluti 2 falli út.", "með því skilyrði"],
  ["Samþykkt nema ráðherra hafni.", "nema"],
  ["Að því gefnu að verð haldist.", "að því gefnu"],
  ["Svo fremi að fé fáist.", "svo fremi"],
  ["Að fengnu samþykki ráðuneytis.", "að fengnu samþykki"],
  ["Ísland áskilur sér rétt.", "áskilur sér"],
  ["ＳＵＢＪＥＣＴ ＴＯ approval", "subject to"],
  ["**subject** to approval", "subject to"],
] as const;

/** Statements that only look like it, or say that there is no condition. */
const INNOCENT = [
  "We have no reservations.",
  "Denmark consents without reservation.",
  "Consents unconditionally.",
  "No conditions.",
  "Deliveries shall begin as soon and last as long as possible.",
  "The subject of lot 2 is important to Norway.",
  "That was as provided. That is fine.",
  "Norway had asked for bags earlier.",
  "Independent of the other lots.",
  "The hospitals are spending less.",
  "A capacity reservation was discussed.",
  "Danmark samtykker uden forbehold.",
  "Vi har ingen forbehold.",
  "Ubetinget samtykke.",
  "Pakningerne bør leveres med mindre mængder emballage.",
  "Uafhængigt af de andre delkontrakter.",
  "Så længe som muligt.",
  "Norge har ingen forbehold.",
  "Uten forbehold.",
  "Uavhengig av de andre.",
  "Med mindre pakninger spares plass.",
  "Norge støtter løsningen og ser fram til samarbeidet.",
  "Fyrirvaralaust samþykki.",
  "Án fyrirvara.",
  "Ísland hefur engan fyrirvara.",
  "Tilkynna skal með 30 daga fyrirvara.",
  "Þetta kom upp með stuttum fyrirvara.",
  "Kostnaður mun nema fimm milljónum.",
  "Skilyrðislaust samþykki.",
  "Óháð öðrum hlutum.",
  "Ísland biður um að þetta sé bókað.",
  "Samþykkt, með þökkum.",
  "",
  "🙂 مرحبا",
] as const;

describe("a statement", () => {
  it.each(CONDITIONS)("is stopped where it carries a condition: %s", (text, word) => {
    expect(wordsOfConditionIn(text)).toContain(word);
  });

  it.each(INNOCENT)("passes where it carries none: %s", (text) => {
    expect(wordsOfConditionIn(text)).toEqual([]);
  });

  it("is searched for the words of all four languages, whichever it is written in", () => {
    expect(wordsOfConditionIn("Enig, med fyrirvara og subject to svar, forutsatt lyst, medmindre.")).toEqual(
      expect.arrayContaining(["subject to", "medmindre", "forutsatt", "með fyrirvara"]),
    );
  });

  it("names each word once, however often it stands there", () => {
    expect(wordsOfConditionIn("Unless, unless and unless.")).toEqual(["unless"]);
  });

  it("of a million letters is answered soon", () => {
    const began = performance.now();
    expect(wordsOfConditionIn("með ".repeat(250_000))).toEqual([]);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

const phrases = Object.values(WORDS_OF_CONDITION).flatMap(({ phrases: of }) => [...of]);
const words = fc.array(fc.constantFrom("Danmark", "samþykkir", "lot", "2", "og", "støtter", "løsningen", "(bilag)"));
const spaces = fc.array(fc.constantFrom(" ", "\n", "\t", "\u00a0", " \r\n ", "-"), { minLength: 1, maxLength: 3 });
const hidden = fc.constantFrom("", "\u00ad", "\u200b", "\u2060", "\u200f");

describe("a phrase of condition", () => {
  it("stops a statement wherever it is put in as words, with any blanks and hidden characters in it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...phrases), words, words, spaces, hidden, (phrase, before, after, blanks, mark) => {
        const written = phrase.split(" ").map((word) => word.slice(0, 1) + mark + word.slice(1));
        const text = [...before, written.join(blanks.join("")), ...after].join(" ");
        expect(wordsOfConditionIn(text).length, text).toBeGreaterThan(0);
      }),
    );
  });

  it("stops it also in capitals and in letters that are put together of two", () => {
    fc.assert(
      fc.property(fc.constantFrom(...phrases), words, (phrase, before) => {
        const text = [...before, phrase.toUpperCase().normalize("NFD")].join(" ");
        expect(wordsOfConditionIn(text).length, text).toBeGreaterThan(0);
      }),
    );
  });

  it("does not stop it as a piece of a longer word", () => {
    fc.assert(
      fc.property(fc.constantFrom("unless", "nema", "forbehold", "pending", "betinget"), (word) => {
        expect(wordsOfConditionIn(`x${word} og ${word}x`)).toEqual([]);
      }),
    );
  });
});
