import { describe, expect, it } from "vitest";
import { identifier, type LineId, type OrganisationId } from "@/domain/definitions/identifiers";
import { quantityFrom } from "@/domain/definitions/quantity";
import { keepPrices, pricesAfter, type PriceBook, type PriceChanges } from "@/domain/participation/keep-prices";
import type { PriceToday } from "@/domain/participation/private-room";
import { aLine, aTender, NO } from "../../support/builders";

const [LINE_1, LINE_2] = [aLine(1).line, aLine(2).line];

function aPrice(line: LineId, price: string, details: Partial<PriceToday> = {}): PriceToday {
  return { line, price: quantityFrom(price), currency: "NOK", origin: "agreement 2025", ...details };
}

function aBook(...prices: readonly PriceToday[]): PriceBook {
  return { tender: aTender(), prices, kept: 4 };
}

function changes(details: Partial<PriceChanges> = {}): PriceChanges {
  return { organisation: identifier<OrganisationId>("buyer.NO"), country: NO, prices: [], takenBack: [], ...details };
}

describe("keeping what the country pays today", () => {
  it("records only what changes", () => {
    const book = aBook(aPrice(LINE_1, "41.5"), aPrice(LINE_2, "7"));
    const [same, other] = [aPrice(LINE_1, "41.50"), aPrice(LINE_2, "7.25")];

    expect(keepPrices(book, changes({ prices: [same, other] }))).toMatchObject({
      ok: true,
      value: [{ type: "PricesKept", n: 5, prices: [other], takenBack: [] }],
    });
  });

  it.each<readonly [string, Partial<PriceToday>]>([
    ["currency", { currency: "EUR" }],
    ["origin", { origin: "invoice 17" }],
  ])("takes another %s for a change", (_what, details) => {
    const decision = keepPrices(aBook(aPrice(LINE_1, "7")), changes({ prices: [aPrice(LINE_1, "7", details)] }));

    expect(decision).toMatchObject({ value: [{ prices: [details] }] });
  });

  it("records nothing where nothing changes", () => {
    const book = aBook(aPrice(LINE_1, "41.5"));

    expect(keepPrices(book, changes({ prices: book.prices }))).toEqual({ ok: true, value: [] });
    expect(keepPrices(book, changes({ takenBack: [LINE_2] }))).toEqual({ ok: true, value: [] });
  });

  it("takes a price back, and then there is none", () => {
    const book = aBook(aPrice(LINE_1, "41.5"), aPrice(LINE_2, "7"));
    const decision = keepPrices(book, changes({ takenBack: [LINE_1] }));

    expect(decision).toMatchObject({ value: [{ prices: [], takenBack: [LINE_1] }] });
    expect(decision.ok && pricesAfter(book.prices, decision.value)).toEqual([aPrice(LINE_2, "7")]);
  });

  it("is as it was last said", () => {
    const before = [aPrice(LINE_1, "41.5"), aPrice(LINE_2, "7")];

    expect(pricesAfter(before, [{ prices: [aPrice(LINE_1, "50")], takenBack: [] }])).toEqual([
      aPrice(LINE_2, "7"),
      aPrice(LINE_1, "50"),
    ]);
    expect(pricesAfter(before, [])).toEqual(before);
  });

  it.each<readonly [string, Partial<PriceChanges>]>([
    ["a line of no lot", { prices: [aPrice(identifier<LineId>("line-9"), "1")] }],
    ["a line of no lot, to be taken back", { takenBack: [identifier<LineId>("line-9")] }],
    ["a line twice", { prices: [aPrice(LINE_1, "1"), aPrice(LINE_1, "2")] }],
    ["a line with a price and without", { prices: [aPrice(LINE_1, "1")], takenBack: [LINE_1] }],
  ])("is refused for %s", (_what, details) => {
    expect(keepPrices(aBook(), changes(details))).toMatchObject({
      refusal: { rule: "prices-are-of-lines-of-the-tender" },
    });
  });
});
