import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnnexTerms } from "@/domain/agreement/annex-terms";
import { missingToHundred, percentIn } from "@/domain/agreement/cost-key";
import { DECIDED, mayBeSilent, SILENCE } from "@/domain/agreement/silence";
import type { StandingTerms } from "@/domain/agreement/standing-terms";
import { annexFault, writeStandingTerms } from "@/domain/agreement/write-terms";
import { storedCountry } from "@/domain/definitions/country";
import { identifier, type CooperationId } from "@/domain/definitions/identifiers";
import { organisationOf } from "../../support/actors";
import { annexTerms, standingTerms } from "../../support/agreement-terms";

const CODES = ["DK", "IS", "NO"];
const [DK, IS, NO] = CODES.map(storedCountry) as [never, never, never];
const COOPERATION = identifier<CooperationId>("cooperation");
const STANDING = { cooperation: COOPERATION, number: 1, sha256: "a".repeat(64) };

function written(details: Partial<StandingTerms>, countries = [DK, IS, NO]) {
  const facts = { cooperation: COOPERATION, written: 0, writer: organisationOf("DK"), countries };
  return writeStandingTerms(facts, { basedOn: 0, terms: standingTerms(CODES, details) });
}

function fault(details: Partial<AnnexTerms>, countries = [DK, IS, NO]) {
  return annexFault(annexTerms(STANDING, CODES, details), { tender: { leadCountry: DK }, countries });
}

const eur = (minorUnits: string) => ({ minorUnits, currency: "EUR" }) as const;

describe("silence in an agreement", () => {
  const never = DECIDED.filter((decided) => !mayBeSilent(decided));

  it("never counts for texts, awards, agreements, modifications, or what binds anew", () => {
    expect(never).toEqual(
      expect.arrayContaining([
        "join-a-lot",
        "agreement",
        "documents",
        "changing-answer",
        "award",
        "option-or-modification",
        "cost-outside-budget",
      ]),
    );
  });

  it.each(never)("cannot be agreed on for %s, however many days it is given", (decided) => {
    expect(written({ silence: [{ decided, workingDays: 30 }] })).toMatchObject({
      refusal: { rule: "silence-counts-only-where-it-may", decided },
    });
  });

  it.each(DECIDED.filter(mayBeSilent))("is counted for %s no sooner than its least number of days", (decided) => {
    const least = SILENCE[decided];
    expect(written({ silence: [{ decided, workingDays: least }] })).toMatchObject({ ok: true });
    expect(written({ silence: [{ decided, workingDays: least - 1 }] })).toMatchObject({
      refusal: { rule: "silence-is-not-counted-too-soon", least },
    });
  });

  it("leaves ten working days for a second round, and not nine", () => {
    expect(written({ nonResponse: { mayGoOn: true, workingDays: 10 } })).toMatchObject({ ok: true });
    expect(written({ nonResponse: { mayGoOn: false, workingDays: 9 } })).toMatchObject({
      refusal: { rule: "the-second-round-lasts-ten-working-days" },
    });
  });
});

describe("the parties of an agreement", () => {
  it("are buyers of two countries or more, each known and of a country of its own", () => {
    const one = { parties: [organisationOf("DK")] };
    expect(written(one, [DK])).toMatchObject({ refusal: { rule: "an-agreement-joins-two-countries" } });
    expect(written({}, [DK, NO])).toMatchObject({ refusal: { rule: "an-agreement-joins-two-countries" } });
    expect(written({}, [DK, DK, NO])).toMatchObject({ refusal: { rule: "an-agreement-joins-two-countries" } });
  });

  it("have whoever writes among them", () => {
    const parties = [organisationOf("NO"), organisationOf("IS")];
    expect(written({ parties }, [NO, IS])).toMatchObject({ refusal: { rule: "whoever-writes-is-a-party" } });
  });
});

describe("the annex", () => {
  it("names every country that is in, and no other", () => {
    expect(fault({})).toBeNull();
    expect(fault({}, [DK, NO])).toEqual({ rule: "the-annex-speaks-of-every-country", countries: [IS] });
    expect(fault({ ceilings: [{ country: DK, amount: eur("10000000") }] })).toMatchObject({ countries: [IS, NO] });
  });

  it("has ceilings that cover the budget to the cent, and says what is missing", () => {
    const budget = { amount: eur("10000"), purpose: "Counsel" };
    const ceilings = (last: string) =>
      [DK, IS, NO].map((country) => ({ country, amount: eur(country === NO ? last : "2500") }));
    expect(fault({ budget, ceilings: ceilings("5000") })).toBeNull();
    expect(fault({ budget, ceilings: ceilings("4999") })).toEqual({
      rule: "the-ceilings-cover-the-budget",
      missing: eur("1"),
    });
  });

  it("counts no ceiling in another currency than the budget", () => {
    const budget = { amount: eur("100"), purpose: "Counsel" };
    const amount = { minorUnits: "1000000", currency: "NOK" } as const;
    const ceilings = [DK, IS, NO].map((country) => ({ country, amount }));
    expect(fault({ budget, ceilings })).toMatchObject({ missing: eur("100") });
  });

  it("shares a hundred percent, and says what is missing or too much", () => {
    const key = (last: string) =>
      ({
        key: "agreed-percentages",
        percents: [
          { country: DK, percent: "33.33" },
          { country: IS, percent: "33.33" },
          { country: NO, percent: last },
        ],
      }) as const;
    expect(fault({ key: key("33.34") })).toBeNull();
    expect(fault({ key: key("33.33") })).toEqual({
      rule: "the-key-shares-a-hundred-percent",
      how: "missing",
      by: "0.01",
    });
    expect(fault({ key: key("33.3401") })).toMatchObject({ how: "too-much", by: "0.0001" });
    const two = { key: "agreed-percentages", percents: [{ country: DK, percent: "100" }] } as const;
    expect(fault({ key: two })).toEqual({ rule: "the-key-names-every-country", countries: [IS, NO] });
  });

  it("leaves room between floors and caps", () => {
    const hybrid = (floor: string, cap: string) =>
      ({
        key: "hybrid",
        equalShare: "30",
        floors: [{ country: IS, percent: floor }],
        caps: [{ country: IS, percent: cap }],
      }) as const;
    expect(fault({ key: hybrid("5", "5") })).toBeNull();
    expect(fault({ key: hybrid("6", "5") })).toEqual({ rule: "floors-and-caps-leave-room" });
    const caps = [DK, IS, NO].map((country) => ({ country, percent: "33" }));
    expect(fault({ key: { key: "hybrid", equalShare: "0", floors: [], caps } })).toMatchObject({
      rule: "floors-and-caps-leave-room",
    });
  });

  it("follows the law of the lead where the lead buys as central purchasing body", () => {
    const { law } = annexTerms(STANDING, CODES);
    expect(fault({ law: { ...law, route: "central-purchasing-body" } })).toBeNull();
    expect(fault({ law: { ...law, route: "central-purchasing-body", procedure: NO } })).toEqual({
      rule: "a-purchasing-body-follows-its-own-law",
      country: DK,
    });
    expect(fault({ law: { ...law, procedure: NO } })).toBeNull();
  });
});

describe("percentages", () => {
  it.each(["", "-1", "100.0001", "1.23456", "1e2", "0x10", " 5", "101", "NaN"])("are not “%s”", (text) => {
    expect(percentIn(text)).toBeNull();
  });

  it("that are cut from a hundred add up to it again, exactly", () => {
    const cuts = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(cuts, (points) => {
        const edges = [0, ...points.toSorted((a, b) => a - b), 1_000_000];
        const parts = edges.slice(1).map((edge, place) => (edge - (edges[place] ?? 0)) / 10_000);
        expect(missingToHundred(parts.map((part) => part.toFixed(4)))).toBeNull();
        const [first = 0, ...rest] = parts;
        const less = [first - 0.0001, ...rest].map((part) => part.toFixed(4));
        if (first >= 0.0001) expect(missingToHundred(less)).toBe("0.0001");
      }),
    );
  });
});
