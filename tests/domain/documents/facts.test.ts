import { describe, expect, it } from "vitest";
import { calendarDayFrom } from "@/domain/definitions/time";
import { quantityFrom } from "@/domain/definitions/quantity";
import { areBracesClosed, factsNamedIn } from "@/domain/documents/fact-slots";
import { COMMON_FACTS, factIn, factsOf, isFactOf, KINDS_OF_FACT, LOT_FACTS } from "@/domain/documents/facts";
import { nearestName } from "@/domain/documents/nearest-name";
import { TEMPLATES } from "@/domain/documents/templates";
import { clausesTyped, typedBeside } from "@/domain/documents/typed-beside";
import { DOCUMENTS } from "@/domain/documents/document-name";
import { COMMON } from "@/domain/documents/clause";
import { aClause, aCommonPart, aLotPart, LOT_1 } from "../../support/builders";

describe("the facts that a text may name", () => {
  it("are a closed list for either side, each with the kinds of its figures", () => {
    expect(factsOf("common")).toEqual(COMMON_FACTS);
    expect(factsOf("lot")).toEqual(LOT_FACTS);
    expect(Object.keys(KINDS_OF_FACT).sort()).toEqual([...new Set([...COMMON_FACTS, ...LOT_FACTS])].sort());
  });

  it("stand in their own part alone: a lot does not say the time limit, nor the common part a term", () => {
    expect(isFactOf("lot", "time-limit")).toBe(false);
    expect(isFactOf("common", "term")).toBe(false);
    expect(isFactOf("common", "criteria") && isFactOf("lot", "criteria")).toBe(true);
  });

  it("say the time limit on the day of every clock of a buyer", () => {
    const common = aCommonPart();
    const days = (factIn(common, "time-limit") ?? []).map(({ value }) => value);

    expect(new Set(days)).toEqual(new Set([common.tendersCloseAt.slice(0, 10)]));
  });

  it("say nothing where the part says nothing", () => {
    expect(factIn(aCommonPart(), "applicable-law")).toBeNull();
    expect(factIn(aLotPart(), "climate")).toBeNull();
  });

  it("say the whole term beside the first period", () => {
    const term = { months: 24, renewals: 2, renewalMonths: 12, factor: quantityFrom("1.5") };

    expect(factIn(aLotPart({ term }), "term")).toEqual([
      { kind: "duration", value: "24 months" },
      { kind: "duration", value: "48 months" },
    ]);
  });
});

describe("names between double braces", () => {
  it.each([
    ["For {{countries}}, until {{time-limit}}.", ["countries", "time-limit"]],
    ["`{{countries}}` is how one writes it", []],
    ["```\n{{lots}}\n```\n{{lots}}", ["lots"]],
    ["{{ countries }}", [" countries "]],
    ["nothing", []],
  ])("are found outside code: %s", (text, names) => {
    expect(factsNamedIn(text)).toEqual(names);
  });

  it.each([
    ["{{countries}}", true],
    ["{{countries", false],
    ["countries}}", false],
    ["{{a\nb}}", false],
    ["`{{`", true],
    ["a { b } c", true],
  ])("are closed or not: %s", (text, isClosed) => {
    expect(areBracesClosed(text)).toBe(isClosed);
  });

  it("are read in a moment however they are nested", () => {
    const begun = performance.now();
    for (const text of ["{{".repeat(10_000), "`".repeat(20_000), "```\n".repeat(5_000), "`a".repeat(10_000)]) {
      factsNamedIn(text);
      areBracesClosed(text);
    }
    expect(performance.now() - begun).toBeLessThan(2_000);
  });

  it.each([
    ["time-limits", "time-limit"],
    ["Buyer", "buyers"],
    ["maximum-quantity", "maximum-quantities"],
    ["", "term"],
  ])("nearest to %s is %s", (typed, name) => {
    expect(nearestName(typed, typed === "Buyer" || typed === "time-limits" ? COMMON_FACTS : LOT_FACTS)).toBe(name);
  });
});

describe("a figure typed beside a fact", () => {
  const lot = aLotPart({
    term: { months: 48, renewals: 0, renewalMonths: 0, factor: quantityFrom("1") },
  });
  const volume = lot.lines.flatMap(({ volumes }) => volumes)[0]?.quantity ?? "";

  it.each([
    ["The term is {{term}}, that is 48 months.", "48 months", "term", "beside"],
    ["The term is {{term}}, that is 3 years.", "3 years", "term", "beside"],
    ["It runs for 4 years.", "4 years", "term", "same"],
    ["{{volumes}} come to 7 vials.", "7", "volumes", "beside"],
    ["{{climate}}: the environment weighs 30 %.", "30 %", "climate", "beside"],
    ["{{maximum-quantities}} are worth EUR 1,000,000.", "EUR 1,000,000", "maximum-quantities", "beside"],
  ])("is told: %s", (text, typed, fact, why) => {
    expect(typedBeside(text, lot)).toEqual([expect.objectContaining({ typed, fact, why })]);
  });

  it.each([
    ["The term is {{term}}. See Article 33(1) of Directive 2014/24/EU."],
    ["The term is {{term}}.\n\nDelivery within 5 days."],
    ["{{countries}} have 3 hospitals each."],
    ["It runs for 47 months."],
    ["`{{term}}` and 3 years in code: `48 months`"],
    ["1. {{term}}\n2. {{countries}}"],
  ])("is another matter: %s", (text) => {
    expect(typedBeside(text, lot)).toEqual([]);
  });

  it("is told where it is what a volume says now, and not where it is as short as any number", () => {
    const told = (quantity: string) =>
      typedBeside(
        `We need ${quantity} vials.`,
        aLotPart({
          lines: lot.lines.map((line) => ({
            ...line,
            volumes: line.volumes.map((each) => ({ ...each, quantity: quantityFrom(quantity) })),
          })),
        }),
      );
    expect(volume).not.toBe("");
    expect(told("1234")).toMatchObject([{ fact: "volumes", why: "same" }]);
    expect(told("12")).toEqual([]);
  });

  it("is told on the day of the time limit, whichever way it is written", () => {
    const common = aCommonPart();
    const [year, month, day] = common.tendersCloseAt.slice(0, 10).split("-");
    expect(month).toBe("09");
    for (const typed of [`${year}-${month}-${day}`, `${Number(day)} September ${year}`, `${Number(day)}/9/${year}`]) {
      expect(typedBeside(`Tenders are due on ${typed}.`, common)).toMatchObject([{ typed, fact: "time-limit" }]);
    }
    expect(typedBeside(`Tenders are due on ${calendarDayFrom("2026-09-02")}.`, common)).toEqual([]);
  });

  it("is told of every clause that would be frozen, and of none that is left out", () => {
    const typed = { ...aClause(LOT_1), text: "{{term}} of 48 months" };
    const parts = (isLeftOut: boolean) => [
      { clauses: [aClause(COMMON)], content: aCommonPart(), isLeftOut: false },
      { clauses: [typed, { ...aClause(LOT_1), text: "No figure." }], content: null, isLeftOut },
    ];
    expect(clausesTyped(parts(false))).toMatchObject([{ clause: typed, typed: [{ typed: "48 months" }] }]);
    expect(clausesTyped(parts(true))).toEqual([]);
  });

  it("needs no part that can be put together", () => {
    expect(typedBeside("{{term}} of 48 months", "lot")).toMatchObject([{ why: "beside" }]);
    expect(typedBeside("48 months", "lot")).toEqual([]);
  });
});

describe("the templates", () => {
  it("name facts of their own side alone, between closed braces", () => {
    for (const { key, side, text } of TEMPLATES) {
      expect(areBracesClosed(text), key).toBe(true);
      expect(
        factsNamedIn(text).filter((name) => !isFactOf(side, name)),
        key,
      ).toEqual([]);
    }
  });

  it("have each key and each heading once, and fill every document", () => {
    expect(new Set(TEMPLATES.map(({ key }) => key)).size).toBe(TEMPLATES.length);
    expect(new Set(TEMPLATES.map(({ side, heading }) => `${side} ${heading}`)).size).toBe(TEMPLATES.length);
    expect([...new Set(TEMPLATES.map(({ document }) => document))]).toEqual(DOCUMENTS);
  });

  it("name every fact somewhere but those that head the pages, and type no figure beside one", () => {
    const named = (side: "common" | "lot") =>
      new Set(TEMPLATES.filter((each) => each.side === side).flatMap(({ text }) => factsNamedIn(text)));
    expect(COMMON_FACTS.filter((name) => !named("common").has(name))).toEqual(["tender-number", "title", "countries"]);
    expect(LOT_FACTS.filter((name) => !named("lot").has(name))).toEqual([]);
    for (const { key, side, text } of TEMPLATES) expect(typedBeside(text, side), key).toEqual([]);
  });

  it("are plain text that would be taken from a person", () => {
    for (const { key, text } of TEMPLATES) {
      expect(text.normalize("NFC").trim(), key).toBe(text);
      expect(/[<\u0000-\u0009]/u.test(text), key).toBe(false);
    }
  });
});
