import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callOf } from "@/domain/consensus/frozen-call";
import { lotsOfTheCall } from "@/domain/consensus/manuscript";
import { identifier, type MarketGroupId } from "@/domain/definitions/identifiers";
import { isLess, quantityFrom, sumOfQuantities, type Quantity } from "@/domain/definitions/quantity";
import { instantFrom } from "@/domain/definitions/time";
import type { CallTerm } from "@/domain/participation/call-term";
import type { DrawnGroups } from "@/domain/participation/market-group";
import { quantitiesOf, together, totalOfTerm, type CountrysVolume } from "@/domain/participation/quantities";
import {
  A_TERM,
  aLine,
  aLot,
  aManuscript,
  aTender,
  aVolume,
  DK,
  IS,
  isIn,
  LOT_1,
  NO,
  SE,
} from "../../support/builders";

const NOW = instantFrom("2026-06-02T09:00:00Z");
const COUNTRIES = [DK, IS, NO, SE];

const aQuantity = fc
  .tuple(fc.integer({ min: 0, max: 10_000_000 }), fc.constantFrom("", ".5", ".25", ".0000000001", ".3333333333"))
  .map(([whole, fraction]) => quantityFrom(`${whole}${fraction}`));

const aTermOf: fc.Arbitrary<CallTerm> = fc.record({
  months: fc.integer({ min: 1, max: 120 }),
  renewals: fc.integer({ min: 0, max: 10 }),
  renewalMonths: fc.integer({ min: 0, max: 60 }),
  factor: fc.constantFrom("1", "1.5", "2.92", "1.0000000001", "3.3333333333").map(quantityFrom),
});

/** Lines whose content is no whole part of the comparison unit, so that converting them has to round. */
const someLines = fc
  .array(fc.constantFrom("1 g", "500 mg", "30 mg", "2 mg/ml, 2 ml"), { minLength: 1, maxLength: 4 })
  .map((strengths) =>
    strengths.map((strength, place) => aLine(place + 1, { strength, comparisonUnit: "70 mg", packSize: 3 })),
  );

const someCall = fc
  .record({
    lines: someLines,
    term: aTermOf,
    countries: fc.subarray(COUNTRIES, { minLength: 2 }),
    groupOf: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 4, maxLength: 4 }),
  })
  .chain(({ lines, term, countries, groupOf }) =>
    fc.array(fc.option(aQuantity), { minLength: lines.length * 4, maxLength: lines.length * 4 }).map((quantities) => ({
      lines,
      term,
      countries,
      groups: drawnFor(countries, groupOf),
      volumes: countries.flatMap((country, at) =>
        lines.flatMap(({ line }, place): CountrysVolume[] => {
          const quantity = quantities[place * 4 + at];
          return quantity ? [{ line, country, ...aVolume(quantity) }] : [];
        }),
      ),
    })),
  );

function drawnFor(countries: readonly (typeof DK)[], groupOf: readonly number[]): DrawnGroups | null {
  const byGroup = Map.groupBy(countries, (country) => groupOf[COUNTRIES.indexOf(country)] ?? 0);
  const groups = [...byGroup].map(([group, own]) => ({
    group: identifier<MarketGroupId>(`group-${group}`),
    name: `Group ${group}`,
    countries: own,
  }));
  return groupOf[0] === 0 && groups.length === 1 ? null : { lot: LOT_1, n: 1, groups };
}

describe("the quantities of a call", () => {
  it("agree by line, by group, by lot and altogether, whatever the countries need and however they are grouped", () => {
    fc.assert(
      fc.property(someCall, ({ lines, term, countries, groups, volumes }) => {
        const lot = { ...aLot(1), lines };
        const call = {
          terms: new Map([[LOT_1, term]]),
          groups: new Map(groups ? [[LOT_1, groups]] : []),
          conditions: [],
        };
        const divided = callOf(call, { lot, countries, volumes }).groups ?? [];
        const whole = quantitiesOf(lines, volumes, term);

        const sums = together(divided.map((group) => group.quantities));
        expect(sums).toEqual(whole);
        for (const of of ["estimated", "maximum"] as const) {
          const byGroup = divided.map(({ quantities }) => sumOfQuantities(quantities.map((each) => each[of])));
          const byLine = lines.map(({ line }) =>
            sumOfQuantities(
              divided.flatMap(({ quantities }) =>
                quantities.filter((each) => each.line === line).map((each) => each[of]),
              ),
            ),
          );
          expect(sumOfQuantities(byGroup)).toBe(sumOfQuantities(byLine));
          const totals = divided.map(({ total }) => total?.[of] ?? quantityFrom("0"));
          expect(sumOfQuantities(totals)).toBe(totalOfTerm(lines, volumes, term)?.[of]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("are whole units, never less than what was stated for the whole term, and less than one unit more by country", () => {
    fc.assert(
      fc.property(aQuantity, aTermOf, (stated, term) => {
        const [own] = quantitiesOf([aLine()], [{ country: DK, line: aLine().line, ...aVolume(stated) }], term);
        const exact = (Number(stated) * (term.months + term.renewals * term.renewalMonths)) / 12;
        expect(own?.estimated).toMatch(/^\d+$/);
        expect(Number(own?.estimated)).toBeGreaterThanOrEqual(Math.floor(exact));
        expect(Number(own?.estimated)).toBeLessThan(exact + 1 + exact * 1e-9);
        expect(isLess(maximumOf(own), estimatedOf(own))).toBe(false);
      }),
    );
  });

  it("count the first period and all renewals: 1,000 a year in four years and two of one are 6,000, and 9,000 at most", () => {
    const lines = [aLine()];
    const volumes = [{ country: DK, line: aLine().line, ...aVolume("1000") }];

    expect(quantitiesOf(lines, volumes, A_TERM)).toEqual([{ line: aLine().line, estimated: "6000", maximum: "9000" }]);
  });

  it("are rounded up for each country by itself: two thirds and two thirds of a unit are two units", () => {
    const term: CallTerm = { months: 8, renewals: 0, renewalMonths: 0, factor: quantityFrom("1") };
    const volumes = [DK, NO].map((country) => ({ country, line: aLine().line, ...aVolume("1") }));

    expect(quantitiesOf([aLine()], volumes, term)).toMatchObject([{ estimated: "2", maximum: "2" }]);
  });

  it("are counted in the comparison unit, where every line can be: treosulfan 1 g and 5 g in units of 10 g", () => {
    const lines = [
      aLine(1, { inn: "treosulfan", strength: "1 g", comparisonUnit: "10 g" }),
      aLine(2, { inn: "treosulfan", strength: "5 g", comparisonUnit: "10 g" }),
    ];
    const volumes = lines.map(({ line }) => ({ country: DK, line, ...aVolume("1000") }));
    const aYear: CallTerm = { months: 12, renewals: 0, renewalMonths: 0, factor: quantityFrom("1") };

    expect(totalOfTerm(lines, volumes, aYear)).toEqual({ unit: "10 g", estimated: "600", maximum: "600" });
  });

  it.each([
    ["a line that does not say its content", { strength: "2 mg/ml" }],
    ["lines that are compared on different units", { comparisonUnit: "1 g" }],
  ])("have no total with %s", (_case, details) => {
    const lines = [aLine(1, { comparisonUnit: "10 g" }), aLine(2, { comparisonUnit: "10 g", ...details })];
    const volumes = lines.map(({ line }) => ({ country: DK, line, ...aVolume("1000") }));

    expect(totalOfTerm(lines, volumes, A_TERM)).toBeNull();
  });

  it("are nothing, and no guess, where no country has stated a figure", () => {
    expect(quantitiesOf([aLine()], [], A_TERM)).toMatchObject([{ estimated: "0", maximum: "0" }]);
    expect(totalOfTerm([aLine()], [], A_TERM)).toMatchObject({ estimated: "0", maximum: "0" });
    expect(
      quantitiesOf([aLine()], [{ country: DK, line: aLine().line, isUnknown: true, origin: "said" }], A_TERM),
    ).toMatchObject([{ estimated: "0" }]);
  });
});

describe("the lots of a call", () => {
  it("are those that two countries are in, each with its term and groups", () => {
    const participations = [isIn(DK, 1), isIn(NO, 1), isIn(IS, 2)];

    expect(lotsOfTheCall(aManuscript({ participations }), NOW)).toMatchObject([
      { part: LOT_1, term: A_TERM, groups: [{ id: LOT_1, countries: ["DK", "NO"], total: { unit: "1 g" } }] },
    ]);
  });

  it("name in their link only lots that are called for, and no link with one alone", () => {
    const lots = [aLot(1), aLot(2), aLot(3)];
    const [one, two, three] = lots.map(({ lot }) => lot) as [never, never, never];
    const tender = aTender({ lots, links: [{ link: identifier("link"), lots: [three, one, two] }] });
    const all = [1, 2, 3].flatMap((number) => [DK, NO].map((country) => isIn(country, number)));
    const without = (...numbers: number[]) => all.filter(({ lot }) => !numbers.some((each) => lot === `lot-${each}`));
    const linksOf = (participations: typeof all) =>
      lotsOfTheCall(aManuscript({ tender, participations }), NOW).map(({ link }) => link);

    expect(linksOf(all)).toEqual([
      [three, one, two],
      [three, one, two],
      [three, one, two],
    ]);
    expect(linksOf(without(1))).toEqual([
      [three, two],
      [three, two],
    ]);
    expect(linksOf(without(1, 3))).toEqual([undefined]);
  });
});

function maximumOf(own: { readonly maximum: Quantity } | undefined): Quantity {
  return own?.maximum ?? quantityFrom("0");
}

function estimatedOf(own: { readonly estimated: Quantity } | undefined): Quantity {
  return own?.estimated ?? quantityFrom("0");
}
