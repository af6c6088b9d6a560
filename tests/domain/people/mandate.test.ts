import { describe, expect, it } from "vitest";
import { identifier, type MandateId, type TenderId } from "@/domain/definitions/identifiers";
import { calendarDayFrom } from "@/domain/definitions/time";
import {
  covers,
  coversWithAllAbove,
  isUnderMandate,
  mandatesHeld,
  shortcomingOf,
  type Mandate,
  type Shortcoming,
  type ToCover,
} from "@/domain/people/mandate";
import { aMandate, DK, LOT_1, LOT_2, NO, representative } from "../../support/builders";

const TENDER = identifier<TenderId>("tender");
const ELSEWHERE = identifier<TenderId>("another tender");
const ABOVE = identifier<MandateId>("mandate above");

function toCover(details: Partial<ToCover> = {}): ToCover {
  return { tender: TENDER, lots: [LOT_1], decision: "documents", day: calendarDayFrom("2026-06-10"), ...details };
}

/** Given on by the one above, which may be given on. */
function givenOn(above: Partial<Mandate> = {}, details: Partial<Mandate> = {}): readonly [Mandate, Mandate] {
  return [
    aMandate(NO, { under: ABOVE, ...details }),
    aMandate(NO, { mandate: ABOVE, mayDelegate: true, holder: representative(DK), ...above }),
  ];
}

describe("a mandate", () => {
  it.each<readonly [string, Partial<Mandate>, Shortcoming]>([
    ["that was taken back", { isRevoked: true }, "revoked"],
    ["that no second person has checked", { isChecked: false }, "not-checked"],
    ["that begins tomorrow", { from: calendarDayFrom("2026-06-11") }, "not-yet"],
    ["that ended yesterday", { to: calendarDayFrom("2026-06-09") }, "ended"],
    ["for participation alone", { decisions: ["participation"] }, "other-decision"],
    ["for another tender", { scope: { of: "tender", tender: ELSEWHERE } }, "other-tender"],
    ["for lots of another tender", { scope: { of: "lots", tender: ELSEWHERE, lots: [LOT_1] } }, "other-tender"],
    ["for another lot", { scope: { of: "lots", tender: TENDER, lots: [LOT_2] } }, "other-lots"],
  ])("%s does not cover it", (_which, details, shortcoming) => {
    const mandate = aMandate(NO, details);

    expect(covers(mandate, toCover())).toBe(false);
    expect(shortcomingOf(mandate, [mandate], toCover())).toBe(shortcoming);
  });

  it.each<readonly [string, Partial<Mandate>]>([
    ["for all tenders", { scope: { of: "all-tenders" } }],
    ["for this tender", { scope: { of: "tender", tender: TENDER } }],
    ["for the lot", { scope: { of: "lots", tender: TENDER, lots: [LOT_1, LOT_2] } }],
    ["on its first day", { from: calendarDayFrom("2026-06-10") }],
    ["on its last day", { to: calendarDayFrom("2026-06-10") }],
  ])("%s covers it", (_which, details) => {
    const mandate = aMandate(NO, details);

    expect(covers(mandate, toCover())).toBe(true);
    expect(shortcomingOf(mandate, [mandate], toCover())).toBeNull();
  });

  it("for some lots covers the common part, and not a lot that it does not name", () => {
    const mandate = aMandate(NO, { scope: { of: "lots", tender: TENDER, lots: [LOT_1] } });

    expect(covers(mandate, toCover({ lots: [] }))).toBe(true);
    expect(covers(mandate, toCover({ lots: [LOT_1, LOT_2] }))).toBe(false);
  });

  it("is held by one person, for one country", () => {
    const norways = aMandate(NO);

    expect(mandatesHeld([norways], { country: NO, holder: representative(NO) }, toCover())).toEqual([norways]);
    expect(mandatesHeld([norways], { country: NO, holder: representative(DK) }, toCover())).toEqual([]);
    expect(mandatesHeld([norways], { country: DK, holder: representative(NO) }, toCover())).toEqual([]);
    expect(isUnderMandate([norways], NO, toCover())).toBe(true);
    expect(isUnderMandate([norways], DK, toCover())).toBe(false);
  });
});

describe("a mandate that is given on", () => {
  it("counts while the one above it does", () => {
    const [mandate, above] = givenOn();

    expect(coversWithAllAbove(mandate, [mandate, above], toCover())).toBe(true);
  });

  it.each<readonly [string, Partial<Mandate>]>([
    ["is taken back", { isRevoked: true }],
    ["is not checked", { isChecked: false }],
    ["may not be given on", { mayDelegate: false }],
    ["has ended", { to: calendarDayFrom("2026-06-09") }],
    ["is for another lot", { scope: { of: "lots", tender: TENDER, lots: [LOT_2] } }],
    ["is for other decisions", { decisions: ["participation"] }],
  ])("does not count where the one above it %s", (_why, details) => {
    const [mandate, above] = givenOn(details);

    expect(coversWithAllAbove(mandate, [mandate, above], toCover())).toBe(false);
    expect(shortcomingOf(mandate, [mandate, above], toCover())).toBe("not-given-on");
  });

  it("does not count where nobody knows the one above it", () => {
    const [mandate] = givenOn();

    expect(coversWithAllAbove(mandate, [mandate], toCover())).toBe(false);
  });

  it("counts over three steps, and not where the uppermost is taken back", () => {
    const top = identifier<MandateId>("uppermost");
    const [mandate, above] = givenOn({ under: top });
    const uppermost = aMandate(NO, { mandate: top, mayDelegate: true });

    expect(coversWithAllAbove(mandate, [mandate, above, uppermost], toCover())).toBe(true);
    expect(coversWithAllAbove(mandate, [mandate, above, { ...uppermost, isRevoked: true }], toCover())).toBe(false);
  });

  it("ends in a no where mandates are said to be above each other", () => {
    const [mandate, above] = givenOn({ under: aMandate(NO).mandate });

    expect(coversWithAllAbove(mandate, [mandate, above], toCover())).toBe(false);
  });
});
