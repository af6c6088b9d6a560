import { describe, expect, it } from "vitest";
import { coverageChanged, lotsBoundWith, measureStanding, type OwnMoney } from "@/domain/consensus/coverage";
import type { LastWord } from "@/domain/consensus/position";
import type { Room } from "@/domain/consensus/room";
import { statePosition } from "@/domain/consensus/state-position";
import { identifier, type LineId, type MandateId } from "@/domain/definitions/identifiers";
import { quantityFrom } from "@/domain/definitions/quantity";
import type { LotContent } from "@/domain/documents/content";
import {
  A_TERM,
  aFrozenLine,
  aLotPart,
  aMandate,
  aRoom,
  BEFORE_CLOSE,
  consent,
  DK,
  LOT_1,
  LOT_2,
  objecting,
  ownParts,
  representative,
  said,
} from "../../support/builders";

/** Denmark is in both lots: 9 units of each over the whole term, at prices of 10 and 20. */
const FIRST = aMandate(DK);
const SECOND = aMandate(DK, { mandate: identifier<MandateId>("a second mandate") });
const [COMMON_PART, PART_1, PART_2] = ownParts(DK);
if (!COMMON_PART || !PART_1 || !PART_2) throw new Error("Denmark is in both lots");

function denmarksLots(): readonly LotContent[] {
  return [LOT_1, LOT_2].map((part, index) => {
    const volumes = [{ country: DK, quantity: quantityFrom("1"), origin: "sales 2025" }];
    const lines = [aFrozenLine({ id: identifier<LineId>(`line-${index + 1}`), volumes })];
    return aLotPart({ part, number: index + 1, lines, term: A_TERM });
  });
}

function money(ceilings: Readonly<Record<string, string>>, prices: readonly [string, string] = ["10", "20"]): OwnMoney {
  return {
    lots: denmarksLots(),
    figures: {
      ceilings: new Map(
        Object.entries(ceilings).map(([mandate, minorUnits]) => [
          identifier<MandateId>(mandate),
          { amount: { minorUnits, currency: "DKK" }, rates: [] } as const,
        ]),
      ),
      prices: prices.map((price, index) => ({
        line: identifier<LineId>(`line-${index + 1}`),
        price: quantityFrom(price),
        currency: "DKK",
        origin: "agreement 2025",
      })),
    },
  };
}

const own = (...args: Parameters<typeof money>) => ({ ...money(...args), country: DK });
const under = (mandate: MandateId, words: readonly LastWord[]): readonly LastWord[] =>
  words.map((word) => ({ ...word, mandate }));

/** Denmark has consented to everything under its first mandate. */
function consentedRoom(details: Partial<Room> = {}): Room {
  return aRoom({ words: under(FIRST.mandate, said(DK, ownParts(DK))), ...details });
}

describe("what a country has consented to, measured anew", () => {
  it("is covered to the very ceiling, and not a minor unit beyond", () => {
    const whole = "27000"; // 9 × 10 + 9 × 20

    expect(coverageChanged(consentedRoom(), own({ [FIRST.mandate]: whole }))).toEqual([]);
    expect(coverageChanged(consentedRoom(), own({ [FIRST.mandate]: "26999" }))).toEqual([
      { type: "CoverageStated", version: 1, tender: "tender", country: DK, n: 1, covers: false },
    ]);
  });

  it("is said to be covered again once it is, and not twice", () => {
    const coverages = new Map([[DK, { n: 3, covers: false }]]);

    expect(coverageChanged(consentedRoom({ coverages }), own({ [FIRST.mandate]: "27000" }))).toMatchObject([
      { n: 4, covers: true },
    ]);
    expect(coverageChanged(consentedRoom({ coverages }), own({ [FIRST.mandate]: "1" }))).toEqual([]);
  });

  it("tells the others yes or no, and no figure", () => {
    const [stated] = coverageChanged(consentedRoom(), own({ [FIRST.mandate]: "26999" }));

    expect(Object.keys(stated ?? {}).sort()).toEqual(["country", "covers", "n", "tender", "type", "version"]);
  });

  it("says nothing where nothing was consented to, or where the notice has gone", () => {
    const beyond = own({ [FIRST.mandate]: "1" });

    expect(coverageChanged(aRoom(), beyond)).toEqual([]);
    expect(coverageChanged(aRoom({ words: said(DK, ownParts(DK), objecting()) }), beyond)).toEqual([]);
    expect(coverageChanged(consentedRoom({ isDispatched: true }), beyond)).toEqual([]);
  });

  it("counts a consent that stands, and none that was of other bytes or taken back", () => {
    const fallen = said(DK, [COMMON_PART, { ...PART_1, sha256: "0".repeat(64) }]);
    const again = said(DK, [PART_2], { stance: "withdrawn", reason: "Time." }, 2);
    const room = aRoom({ words: under(FIRST.mandate, [...fallen, ...said(DK, [PART_2]), ...again]) });

    expect(measureStanding(room, own({ [FIRST.mandate]: "0" }))).toEqual([{ mandate: FIRST.mandate, isWithin: true }]);
  });

  it("holds each mandate to all that was consented to when it was last used", () => {
    const words = [
      ...under(FIRST.mandate, said(DK, [COMMON_PART, PART_1])),
      ...under(SECOND.mandate, said(DK, [PART_2], consent, 2)),
    ];
    const room = aRoom({ words, mandates: [FIRST, SECOND] });
    const measured = measureStanding(room, own({ [FIRST.mandate]: "9000", [SECOND.mandate]: "26999" }));

    expect(measured).toMatchObject([
      { mandate: FIRST.mandate, isWithin: true },
      { mandate: SECOND.mandate, isWithin: false, beyond: { shortfall: { minorUnits: "1" } } },
    ]);
  });
});

describe("a consent under a mandate with a ceiling", () => {
  const consenting = (parts: (typeof PART_1)[], money: OwnMoney) =>
    ({
      ...money,
      country: DK,
      speaker: representative(DK),
      as: "representative",
      revision: 3,
      parts,
      position: consent,
    }) as const;

  it("is measured with what the country has consented to before, and with nothing else", () => {
    const ceiling = { [FIRST.mandate]: "9000" };
    const before = aRoom({ words: under(FIRST.mandate, said(DK, [PART_1])) });

    expect(lotsBoundWith(aRoom(), own(ceiling), [COMMON_PART, PART_1]).map(({ part }) => part)).toEqual([LOT_1]);
    expect(statePosition(aRoom(), consenting([COMMON_PART, PART_1], money(ceiling)), BEFORE_CLOSE).ok).toBe(true);
    expect(statePosition(before, consenting([COMMON_PART, PART_2], money(ceiling)), BEFORE_CLOSE)).toMatchObject({
      refusal: { rule: "consent-stays-within-the-ceiling", why: "beyond", shortfall: { minorUnits: "18000" } },
    });
  });

  it("names the mandate under which it is given, the first that reaches", () => {
    const room = aRoom({ mandates: [FIRST, SECOND] });
    const ceilings = { [FIRST.mandate]: "26999", [SECOND.mandate]: "27000" };

    expect(statePosition(room, consenting([...ownParts(DK)], money(ceilings)), BEFORE_CLOSE)).toMatchObject({
      value: [{ type: "PositionStated", mandate: SECOND.mandate }],
    });
  });

  it("given anew under a mandate that reaches, says that it is covered again", () => {
    const coverages = new Map([[DK, { n: 1, covers: false }]]);
    const room = consentedRoom({ coverages, mandates: [FIRST, SECOND] });
    const ceilings = { [FIRST.mandate]: "1", [SECOND.mandate]: "27000" };

    expect(statePosition(room, consenting([...ownParts(DK)], money(ceilings)), BEFORE_CLOSE)).toMatchObject({
      value: [{ mandate: SECOND.mandate }, { type: "CoverageStated", n: 2, covers: true }],
    });
    expect(statePosition(room, consenting([COMMON_PART, PART_1], money(ceilings)), BEFORE_CLOSE)).toMatchObject({
      ok: true,
      value: { length: 1 }, // lot 2 still stands under the first mandate, which does not reach
    });
  });

  it("is refused for a price or a rate that is missing, which is named", () => {
    const { figures, lots } = money({ [FIRST.mandate]: "27000" });
    const parts = [...ownParts(DK)];
    const unpriced = { lots, figures: { ...figures, prices: figures.prices.slice(1) } };
    const inEuro = figures.prices.map((price) => ({ ...price, currency: "EUR" as const }));

    expect(statePosition(aRoom(), consenting(parts, unpriced), BEFORE_CLOSE)).toMatchObject({
      refusal: { why: "price", product: "meropenem 1 g", without: 1 },
    });
    expect(
      statePosition(aRoom(), consenting(parts, { lots, figures: { ...figures, prices: inEuro } }), BEFORE_CLOSE),
    ).toMatchObject({
      refusal: { why: "rate", currency: "EUR" },
    });
  });

  it("does not stand in the way of an objection", () => {
    const position = objecting();
    const statement = { ...consenting([...ownParts(DK)], money({ [FIRST.mandate]: "1" })), position };

    expect(statePosition(aRoom(), statement, BEFORE_CLOSE).ok).toBe(true);
  });
});
