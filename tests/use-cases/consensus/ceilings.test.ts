import { beforeAll, describe, expect, it } from "vitest";
import { quantityFrom } from "@/domain/definitions/quantity";
import { calendarDayFrom, instantFrom } from "@/domain/definitions/time";
import { missingAt } from "@/domain/gates/gate";
import { tenderOverview } from "@/queries/tenders/tender-overview";
import { statePosition } from "@/use-cases/consensus/state-position";
import { withdrawPosition } from "@/use-cases/consensus/withdraw-position";
import { dispatchNotice } from "@/use-cases/gates/dispatch-notice";
import {
  auditor,
  byOfficerOf,
  byRepresentativeOf,
  circumstancesOf,
  clock,
  officerOf,
  operator,
  personOf,
  representativeOf,
} from "../../support/actors";
import { aMandateUpTo, mandatesAreTakenBack, pricesAreKept } from "../../support/own-money";
import { asSuperuser } from "../../support/raw-sql";
import { tablesShowing } from "../../support/visible-rows";
import { anOpenRound, consented, consenting, done, theNordicWorld, type ATender } from "../../support/world";

/** Norway needs 1,000 of each of two lines in 12 months, and may call off 9 times as many: at 10 crowns, 180,000.00. */
const AT_TEN_CROWNS = "18000000";

beforeAll(() => theNordicWorld());

async function aRoundWithNorwaysCeiling(ceiling: string): Promise<ATender> {
  await mandatesAreTakenBack("NO");
  await aMandateUpTo("NO", { ceiling });
  return anOpenRound();
}

/** What the gate says is missing of whose mandate, as the lead's officer reads it. */
async function mandatesMissing({ tender }: ATender) {
  const overview = await tenderOverview(byOfficerOf("DK"), tender);
  const gate = overview?.kind === "inside" ? overview.gate : [];
  return missingAt(gate).flatMap((item) => (item.what === "the-country-is-under-mandate" ? [item.country] : []));
}

async function coveragesOf({ tender }: ATender): Promise<readonly boolean[]> {
  const { rows } = await asSuperuser((sql) =>
    sql("SELECT covers FROM coverages WHERE tender_id = $1 ORDER BY n", [tender]),
  );
  return rows.map(({ covers }) => covers);
}

describe("a consent under a mandate with a ceiling", () => {
  it("is given within it, and its mandate stands in the record", async () => {
    const opened = await aRoundWithNorwaysCeiling(AT_TEN_CROWNS);
    await pricesAreKept(opened, "NO", ["10", "10"]);

    await consented(opened.tender, "NO");

    const { rows } = await asSuperuser((sql) =>
      sql("SELECT DISTINCT minor_units FROM positions JOIN mandate_limits USING (mandate_id) WHERE tender_id = $1", [
        opened.tender,
      ]),
    );
    expect(rows).toEqual([{ minor_units: AT_TEN_CROWNS }]);
  });

  it("is refused beyond it, with what is short, and leaves nothing behind", async () => {
    const opened = await aRoundWithNorwaysCeiling(AT_TEN_CROWNS);
    await pricesAreKept(opened, "NO", ["10", "10.01"]);
    const input = await consenting(opened.tender, "NO");

    expect(await statePosition(byRepresentativeOf("NO"), input)).toEqual({
      ok: false,
      refusal: {
        rule: "consent-stays-within-the-ceiling",
        why: "beyond",
        ceiling: { minorUnits: AT_TEN_CROWNS, currency: "NOK" },
        needed: { minorUnits: "18009000", currency: "NOK" },
        shortfall: { minorUnits: "9000", currency: "NOK" },
      },
    });
    const { rows } = await asSuperuser((sql) => sql("SELECT FROM positions WHERE tender_id = $1", [opened.tender]));
    expect(rows).toEqual([]);
  });

  it("is refused where a price is missing, and where a rate is", async () => {
    const opened = await aRoundWithNorwaysCeiling(AT_TEN_CROWNS);
    const input = await consenting(opened.tender, "NO");

    await pricesAreKept(opened, "NO", ["10"]);
    expect(await statePosition(byRepresentativeOf("NO"), input)).toMatchObject({
      refusal: { why: "price", product: "meropenem 1 g", without: 1 },
    });
    await pricesAreKept(opened, "NO", ["1", "1"], { currency: "EUR" });
    expect(await statePosition(byRepresentativeOf("NO"), input)).toMatchObject({
      refusal: { why: "rate", currency: "EUR" },
    });
  });

  it("counts another currency by the rate that the mandate names", async () => {
    await mandatesAreTakenBack("NO");
    const rate = {
      from: "EUR",
      rate: quantityFrom("11.52"),
      on: calendarDayFrom("2026-05-29"),
      source: "Norges Bank",
    } as const;
    await aMandateUpTo("NO", { ceiling: "20736000", rates: [rate] });
    const opened = await anOpenRound();

    await pricesAreKept(opened, "NO", ["1", "1.01"], { currency: "EUR" });
    expect(await statePosition(byRepresentativeOf("NO"), await consenting(opened.tender, "NO"))).toMatchObject({
      refusal: { shortfall: { minorUnits: "103680", currency: "NOK" } },
    });
    await pricesAreKept(opened, "NO", ["1", "1"], { currency: "EUR" });
    await consented(opened.tender, "NO");
  });

  it("is refused under a mandate that nobody has checked, that was taken back, or whose days are over", async () => {
    await mandatesAreTakenBack("NO");
    const opened = await anOpenRound();
    const consent = await consenting(opened.tender, "NO");
    const refusedOn = async (day: string) => {
      const outcome = await statePosition(byRepresentativeOf("NO", { now: instantFrom(`${day}T09:00:00Z`) }), consent);
      return outcome.ok ? "consented" : outcome.refusal.rule;
    };

    await aMandateUpTo("NO", { ceiling: AT_TEN_CROWNS, isUnchecked: true });
    expect(await refusedOn("2026-06-03")).toBe("consent-is-given-under-a-mandate");
    await mandatesAreTakenBack("NO");
    expect(await refusedOn("2026-06-03")).toBe("consent-is-given-under-a-mandate");
    const [from, to] = [calendarDayFrom("2026-06-03"), calendarDayFrom("2026-06-04")];
    await aMandateUpTo("NO", { ceiling: AT_TEN_CROWNS, from, to });
    await pricesAreKept(opened, "NO", ["10", "10"]);
    expect(await refusedOn("2026-06-02")).toBe("consent-is-given-under-a-mandate");
    expect(await refusedOn("2026-06-05")).toBe("consent-is-given-under-a-mandate");
    expect(await refusedOn("2026-06-04")).toBe("consented");
  });
});

describe("the gate to dispatch, after Norway has consented within its ceiling", () => {
  const SECRETS = ["SECRET-ORIGIN", "471108.15", "424242424242"];

  it("is shut by prices that double, tells nobody a figure, and opens by a higher mandate and a new consent", async () => {
    const opened = await aRoundWithNorwaysCeiling("424242424242");
    await pricesAreKept(opened, "NO", ["2355.54075", "2355.54075"], { origin: "SECRET-ORIGIN" });
    for (const code of ["DK", "IS", "NO"]) await consented(opened.tender, code);
    expect(await mandatesMissing(opened)).toEqual([]);

    await aCeilingThatIsTooLow(opened);
    expect(await coveragesOf(opened)).toEqual([false]);
    expect(await mandatesMissing(opened)).toEqual(["NO"]);
    expect(await dispatchNotice(byOfficerOf("DK"), { tender: opened.tender })).toMatchObject({
      refusal: { rule: "the-gate-to-dispatch-is-open" },
    });
    for (const actor of [
      officerOf("DK"),
      representativeOf("DK"),
      representativeOf("IS"),
      representativeOf("SE"),
      auditor,
      clock,
      operator,
    ])
      expect(await tablesShowing(circumstancesOf(actor), SECRETS), actor.kind).toEqual([]);
    expect(await tablesShowing(circumstancesOf(personOf("NO", "expert")), SECRETS)).toContain("room_prices");

    await aMandateUpTo("NO", { ceiling: "999999999999" });
    expect(await mandatesMissing(opened)).toEqual(["NO"]); // it is the consent that counts
    const taking = { tender: opened.tender, revision: 1, country: "NO", reason: "It is given anew." };
    await done(withdrawPosition(byRepresentativeOf("NO"), taking));
    await consented(opened.tender, "NO");
    expect(await coveragesOf(opened)).toEqual([false, true]);
    expect(await mandatesMissing(opened)).toEqual([]);
    await done(dispatchNotice(byOfficerOf("DK"), { tender: opened.tender }));
  });

  /** At 471,108.15 crowns a unit for the second line, the first mandate no longer reaches. */
  async function aCeilingThatIsTooLow(opened: ATender): Promise<void> {
    await pricesAreKept(opened, "NO", ["2355.54075", "471108.15"], { origin: "SECRET-ORIGIN" });
  }

  it("opens again where the prices come down, without a new consent, and says so once", async () => {
    const opened = await aRoundWithNorwaysCeiling(AT_TEN_CROWNS);
    await pricesAreKept(opened, "NO", ["10", "10"]);
    for (const code of ["DK", "IS", "NO"]) await consented(opened.tender, code);

    for (const price of ["11", "12", "9", "8"]) await pricesAreKept(opened, "NO", ["10", price]);

    expect(await coveragesOf(opened)).toEqual([false, true]);
    expect(await mandatesMissing(opened)).toEqual([]);
  });

  it("is shut where the mandate of the consent is taken back, though another one holds", async () => {
    const opened = await aRoundWithNorwaysCeiling(AT_TEN_CROWNS);
    await pricesAreKept(opened, "NO", ["10", "10"]);
    for (const code of ["DK", "IS", "NO"]) await consented(opened.tender, code);

    await mandatesAreTakenBack("NO");
    await aMandateUpTo("NO", { ceiling: AT_TEN_CROWNS });

    expect(await mandatesMissing(opened)).toEqual(["NO"]);
  });

  it("is shut on the day after the mandate's last", async () => {
    await mandatesAreTakenBack("NO");
    await aMandateUpTo("NO", { ceiling: AT_TEN_CROWNS, to: calendarDayFrom("2026-06-02") });
    const opened = await anOpenRound();
    await pricesAreKept(opened, "NO", ["10", "10"]);
    for (const code of ["DK", "IS", "NO"]) await consented(opened.tender, code);
    const dispatchAt = async (at: string) => {
      const outcome = await dispatchNotice(byOfficerOf("DK", { now: instantFrom(at) }), { tender: opened.tender });
      return outcome.ok ? "dispatched" : outcome.refusal.rule;
    };

    expect(await dispatchAt("2026-06-02T22:00:00Z")).toBe("the-gate-to-dispatch-is-open"); // midnight in Copenhagen
    expect(await dispatchAt("2026-06-02T21:59:59.999Z")).toBe("dispatched");
  });
});

describe("the country's deputy", () => {
  it("consents under a mandate given on, only within the one above it", async () => {
    await mandatesAreTakenBack("NO");
    const under = await aMandateUpTo("NO", { ceiling: AT_TEN_CROWNS, mayDelegate: true });
    const deputy = personOf("NO", "deputy");
    await aMandateUpTo("NO", { ceiling: "99999999999", holder: deputy.person, under });
    const opened = await anOpenRound();
    const consent = await consenting(opened.tender, "NO");

    await pricesAreKept(opened, "NO", ["10", "10.01"]);
    expect(await statePosition(circumstancesOf(deputy), consent)).toMatchObject({
      refusal: { rule: "consent-stays-within-the-ceiling", shortfall: { minorUnits: "9000" } },
    });
    await pricesAreKept(opened, "NO", ["10", "10"]);
    expect((await statePosition(circumstancesOf(deputy), consent)).ok).toBe(true);

    const { rows } = await asSuperuser((sql) =>
      sql("SELECT DISTINCT stated_as FROM positions WHERE tender_id = $1", [opened.tender]),
    );
    expect(rows).toEqual([{ stated_as: "deputy" }]);
  });
});
