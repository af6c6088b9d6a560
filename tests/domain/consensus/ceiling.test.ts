import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { costOf, measure, measureAgainst, measureWithAllAbove, type OwnFigures } from "@/domain/consensus/ceiling";
import { identifier, type LineId, type LotId, type MandateId, type TenderId } from "@/domain/definitions/identifiers";
import type { Currency, Money } from "@/domain/definitions/money";
import { quantityFrom } from "@/domain/definitions/quantity";
import { calendarDayFrom } from "@/domain/definitions/time";
import type { LotContent } from "@/domain/documents/content";
import type { PriceToday } from "@/domain/participation/private-room";
import type { Ceiling, Mandate } from "@/domain/people/mandate";
import { A_TERM, aFrozenLine, aLotPart, aMandate, DK, LOT_1, LOT_2, NO } from "../../support/builders";

const MANDATE = aMandate(NO);
const LINE = (number: number) => identifier<LineId>(`line-${number}`);

/** A lot of one line of which Norway may call off 9 times what it needs in 12 months: 72 months, half as much again. */
function aLot(number: number, quantity: string): LotContent {
  const volumes = [
    { country: DK, quantity: quantityFrom("999999"), origin: "sales 2025" },
    { country: NO, quantity: quantityFrom(quantity), origin: "sales 2025" },
  ];
  const lines = [aFrozenLine({ id: LINE(number), inn: `medicine-${number}`, volumes })];
  return aLotPart({ part: number === 1 ? LOT_1 : LOT_2, number, lines, term: A_TERM });
}

const NORWAY = { country: NO, lots: [aLot(1, "400")] } as const;

function aPrice(number: number, price: string, currency: Currency = "NOK"): PriceToday {
  return { line: LINE(number), price: quantityFrom(price), currency, origin: "agreement 2025" };
}

function aCeiling(minorUnits: string, rates: Readonly<Partial<Record<Currency, string>>> = {}): Ceiling {
  return {
    amount: { minorUnits, currency: "NOK" },
    rates: Object.entries(rates).map(([from, rate]) => ({
      from: from as Currency,
      rate: quantityFrom(rate),
      on: calendarDayFrom("2026-05-29"),
      source: "Norges Bank",
    })),
  };
}

function figures(ceiling: Ceiling, ...prices: readonly PriceToday[]): OwnFigures {
  return { ceilings: new Map([[MANDATE.mandate, ceiling]]), prices };
}

const nok = (minorUnits: string): Money => ({ minorUnits, currency: "NOK" });

describe("what a country would be bound to", () => {
  it("is the most that it may call off over the whole term, at the price that it pays today", () => {
    expect(measureAgainst(aCeiling("14850007"), [aPrice(1, "41.25")], NORWAY)).toEqual({
      isWithin: true,
      needed: nok("14850000"), // 400 × 9 × 41.25 = 148,500.00
      left: nok("7"),
    });
  });

  it("is within a ceiling of exactly as much, and beyond one of a minor unit less", () => {
    const prices = [aPrice(1, "41.25")];

    expect(measure(MANDATE, figures(aCeiling("14850000"), ...prices), NORWAY).isWithin).toBe(true);
    expect(measure(MANDATE, figures(aCeiling("14849999"), ...prices), NORWAY)).toEqual({
      mandate: MANDATE.mandate,
      isWithin: false,
      beyond: { why: "beyond", ceiling: nok("14849999"), needed: nok("14850000"), shortfall: nok("1") },
    });
  });

  it("is rounded up once, at the end", () => {
    const need = { country: NO, lots: [aLot(1, "1"), aLot(2, "1")] };
    const prices = [aPrice(1, "0.0001"), aPrice(2, "0.0001")]; // 9 × 0.0001 twice: 0.0018

    expect(measureAgainst(aCeiling("1"), prices, need)).toEqual({ isWithin: true, needed: nok("1"), left: nok("0") });
  });

  it("is counted in the ceiling's currency, by the ceiling's own rates", () => {
    const euro = [aPrice(1, "2", "EUR")];

    expect(measureAgainst(aCeiling("8294400", { EUR: "11.52" }), euro, NORWAY)).toMatchObject({ isWithin: true });
    expect(measureAgainst(aCeiling("8294399", { EUR: "11.52" }), euro, NORWAY)).toMatchObject({ isWithin: false });
    expect(measureAgainst(aCeiling("8294400", { DKK: "1.5" }), euro, NORWAY)).toEqual({
      isWithin: false,
      beyond: { why: "rate", currency: "EUR" },
    });
  });

  it("cannot be told where a price is missing, and the first of those is named", () => {
    const need = { country: NO, lots: [aLot(1, "400"), aLot(2, "7")] };

    expect(measureAgainst(aCeiling("1"), [], need)).toEqual({
      isWithin: false,
      beyond: { why: "price", product: "medicine-1 1 g", without: 2 },
    });
    expect(measureAgainst(aCeiling("1"), [aPrice(1, "1")], need)).toMatchObject({
      beyond: { why: "price", product: "medicine-2 1 g", without: 1 },
    });
  });

  it("needs no price of what the country does not need, nor of another country's volumes", () => {
    const need = {
      country: NO,
      lots: [aLot(1, "0"), aLotPart({ lines: [aFrozenLine({ volumes: [] })], term: A_TERM })],
    };

    expect(measureAgainst(aCeiling("0"), [], need)).toEqual({ isWithin: true, needed: nok("0"), left: nok("0") });
  });

  it("is asked of the lots that the mandate is for, and of no other", () => {
    const need = { country: NO, lots: [aLot(1, "400"), aLot(2, "400")] };
    const tender = identifier<TenderId>("tender");
    const forTheSecond: Mandate = { ...MANDATE, scope: { of: "lots", tender, lots: [LOT_2] } };
    const own = figures(aCeiling("360000"), aPrice(1, "1000"), aPrice(2, "1"));

    expect(measure(forTheSecond, own, need).isWithin).toBe(true);
    expect(measure(MANDATE, own, need).isWithin).toBe(false);
  });

  it("is not measured under a mandate without a ceiling", () => {
    expect(measure(MANDATE, { ceilings: new Map(), prices: [] }, NORWAY)).toEqual({
      mandate: MANDATE.mandate,
      isWithin: true,
    });
  });

  it("adds up the same in whatever order, and never below the exact sum", () => {
    const cells = fc.array(fc.tuple(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 0, max: 1e9 })), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(cells, (lines) => {
        const lots = lines.map(([quantity], index) => ({ ...aLot(index + 10, String(quantity)), part: lotOf(index) }));
        const prices = lines.map(([, price], index) => aPrice(index + 10, decimal(price)));
        const ceiling = aCeiling("999999999999999999999999");
        const measured = measureAgainst(ceiling, prices, { country: NO, lots });
        const exact = lines.reduce((sum, [quantity, price]) => sum + BigInt(quantity) * 9n * BigInt(price), 0n);

        expect(measured).toMatchObject({ isWithin: true, needed: nok(String((exact + 99n) / 100n)) });
        expect(measureAgainst(ceiling, prices.toReversed(), { country: NO, lots: lots.toReversed() })).toEqual(
          measured,
        );
      }),
    );
  });
});

describe("what the prices of today come to", () => {
  it("is summed by currency, and lines without a price are counted", () => {
    const need = { country: NO, lots: [aLot(1, "400"), aLot(2, "7")] };
    const third = { ...aLot(3, "1"), part: lotOf(3) };

    expect(costOf([aPrice(1, "41.25"), aPrice(2, "2", "EUR")], { ...need, lots: [...need.lots, third] })).toEqual({
      amounts: [{ minorUnits: "12600", currency: "EUR" }, nok("14850000")],
      lines: 3,
      without: 1,
    });
  });
});

describe("a mandate that is given on", () => {
  const above: Mandate = aMandate(NO, { mandate: identifier<MandateId>("mandate above"), mayDelegate: true });
  const mandate = aMandate(NO, { under: above.mandate });
  const measured = (own: string | null, uppers: string) =>
    measureWithAllAbove(mandate, [mandate, above], {
      ...NORWAY,
      figures: {
        ceilings: new Map([
          [above.mandate, aCeiling(uppers)],
          ...(own === null ? [] : [[mandate.mandate, aCeiling(own)] as const]),
        ]),
        prices: [aPrice(1, "41.25")],
      },
    });

  it("goes no further than the one above, even where it names a higher ceiling or none", () => {
    expect(measured("99999999", "14850000")).toEqual({ mandate: mandate.mandate, isWithin: true });
    expect(measured("99999999", "14849999")).toMatchObject({ mandate: mandate.mandate, isWithin: false });
    expect(measured(null, "14849999")).toMatchObject({ isWithin: false, beyond: { shortfall: nok("1") } });
  });

  it("goes no further than itself", () => {
    expect(measured("14849999", "99999999")).toMatchObject({ isWithin: false });
  });
});

/** Of four decimals. */
function decimal(scaled: number): string {
  const digits = String(scaled).padStart(5, "0");
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`;
}

function lotOf(index: number) {
  return identifier<LotId>(`lot-of-${index}`);
}
