import { beforeAll, describe, expect, it } from "vitest";
import { storedCountry } from "@/domain/definitions/country";
import { calendarDayFrom } from "@/domain/definitions/time";
import type { TenderId } from "@/domain/definitions/identifiers";
import { mandateToEnter } from "@/queries/people/mandate-to-enter";
import { mandatesOfTender } from "@/queries/people/mandates-of-tender";
import { ownMandate, ownMandates } from "@/queries/people/own-mandates";
import { myDay } from "@/queries/tenders/my-day";
import { findColleagues } from "@/storage/workings/find-colleagues";
import {
  auditor,
  byOfficerOf,
  byRepresentativeOf,
  circumstancesOf,
  officerOf,
  personOf,
  representativeOf,
  visitor,
} from "../support/actors";
import { aMandateUpTo, mandatesAreTakenBack, pricesAreKept } from "../support/own-money";
import { asApplication, asWorker } from "../support/raw-sql";
import {
  aMandateIsIssued,
  anOpenRound,
  answered,
  aProposedTender,
  consented,
  theNordicWorld,
  type ATender,
} from "../support/world";

const NO = storedCountry("NO");
let opened: Awaited<ReturnType<typeof anOpenRound>>;

beforeAll(async () => {
  await theNordicWorld(["FI"]);
  opened = await anOpenRound();
});

async function norways(tender: TenderId, by = byRepresentativeOf("IS")) {
  const page = await mandatesOfTender(by, tender);
  const own = page?.countries.find(({ country }) => country === NO);
  return [...(own?.mandates ?? []), ...(own?.earlier ?? [])];
}

describe("the mandates behind a tender", () => {
  it("are shown to those who take part, the lead and the auditor, and to nobody else", async () => {
    for (const actor of [representativeOf("NO"), representativeOf("IS"), officerOf("DK"), auditor])
      expect(await mandatesOfTender(circumstancesOf(actor), opened.tender), actor.person).not.toBeNull();
    for (const actor of [representativeOf("SE"), representativeOf("FI"), visitor])
      expect(await mandatesOfTender(circumstancesOf(actor), opened.tender)).toBeNull();
  });

  it("name the holder to colleagues, and to all others the role and the organisation", async () => {
    const [toIceland] = await norways(opened.tender);
    const [toNorway] = await norways(opened.tender, byRepresentativeOf("NO"));

    expect(toIceland?.holder).toMatchObject({ name: null, roles: ["representative"], organisation: "Organisation NO" });
    expect(toNorway?.holder).toMatchObject({ name: "representative of NO" });
  });

  it("say of each whether it covers the latest version, and why not", async () => {
    const { tender, lots } = opened;
    const first = lots[0]?.lot;
    if (!first) throw new Error("the tender has lots");
    const of = (legalBasis: string) => ({ legalBasis, scope: { of: "tender", tender } }) as const;
    await aMandateIsIssued("NO", { ...of("unchecked"), isUnchecked: true });
    await aMandateIsIssued("NO", { ...of("later"), from: calendarDayFrom("2026-07-01") });
    await aMandateIsIssued("NO", { ...of("ended"), to: calendarDayFrom("2026-05-31") });
    await aMandateIsIssued("NO", { ...of("participation"), decisions: ["participation"] });
    await aMandateIsIssued("NO", { ...of("one lot"), scope: { of: "lots", tender, lots: [first] } });

    const found = new Map((await norways(tender)).map(({ legalBasis, version }) => [legalBasis, version]));

    expect(found.get("Illustrative")).toEqual({ covers: "all" });
    expect(found.get("unchecked")).toEqual({ covers: "none", why: "not-checked" });
    expect(found.get("later")).toEqual({ covers: "none", why: "not-yet" });
    expect(found.get("ended")).toEqual({ covers: "none", why: "ended" });
    expect(found.get("participation")).toEqual({ covers: "none", why: "other-decision" });
    expect(found.get("one lot")).toEqual({ covers: "some", numbers: [1] });
  });

  it("say that the one that was used no longer reaches, once its country's own figures say so, and no more than that", async () => {
    await mandatesAreTakenBack("IS");
    const another = await anOpenRound();
    await aMandateUpTo("IS", { ceiling: "18000", currency: "ISK", legalBasis: "used" });
    await aMandateUpTo("IS", { ceiling: "1", currency: "ISK", legalBasis: "never used" });
    await pricesAreKept(another, "IS", ["1", "1"], { currency: "ISK" });
    await consented(another.tender, "IS");
    const icelands = async () => {
      const page = await mandatesOfTender(byOfficerOf("DK"), another.tender);
      const own = page?.countries.find(({ country }) => country === "IS")?.mandates ?? [];
      const others = own.filter(({ decisions }) => !decisions.includes("agreement"));
      return Object.fromEntries(others.map(({ legalBasis, version }) => [legalBasis, version]));
    };

    expect(await icelands()).toEqual({ used: { covers: "all" }, "never used": { covers: "all" } });
    await pricesAreKept(another, "IS", ["1", "2"], { currency: "ISK" });
    expect(await icelands()).toEqual({ used: { covers: "none", why: "ceiling" }, "never used": { covers: "all" } });
  });

  it("are the own ones for a country that was asked and is not in yet", async () => {
    const asked = await aProposedTender({ participants: ["NO", "FI"], observers: [] });
    await answered(asked, "NO", { in: [1] });
    const page = await mandatesOfTender(byRepresentativeOf("FI"), asked.tender);

    expect(page?.countries.map(({ country, mandates }) => [country, mandates.length])).toEqual([["FI", 1]]);
  });

  it("leave out those for another tender", async () => {
    const elsewhere: ATender = await aProposedTender();
    await aMandateIsIssued("NO", { scope: { of: "tender", tender: elsewhere.tender }, legalBasis: "elsewhere" });

    expect((await norways(opened.tender)).map(({ legalBasis }) => legalBasis)).not.toContain("elsewhere");
  });
});

describe("a country's own mandates", () => {
  it("wait for a second person who may check them: on their list, and on their day", async () => {
    const mandate = await aMandateIsIssued("FI", { isUnchecked: true }); // entered by the signatory, held by the representative
    const waitsFor = async (
      role: "signatory" | "representative" | "legal-officer" | "deputy" | "procurement-officer",
    ) => {
      const by = circumstancesOf(personOf("FI", role));
      const listed = (await ownMandates(by))?.mandates.find((each) => each.mandate === mandate);
      return [listed?.waitsForViewer, (await myDay(by)).mandatesToCheck.length];
    };

    expect(await waitsFor("legal-officer")).toEqual([true, 1]);
    expect(await waitsFor("deputy")).toEqual([true, 1]);
    expect(await waitsFor("signatory")).toEqual([false, 0]);
    expect(await waitsFor("representative")).toEqual([false, 0]);
    expect(await waitsFor("procurement-officer")).toEqual([false, 0]);
    const checking = async (role: "signatory" | "representative" | "legal-officer" | "procurement-officer") =>
      (await ownMandate(circumstancesOf(personOf("FI", role)), mandate))?.checking;
    expect(await checking("legal-officer")).toBe("may-check");
    expect(await checking("signatory")).toBe("entered-it");
    expect(await checking("representative")).toBe("holds-it");
    expect(await checking("procurement-officer")).toBe("not-in-this-role");
  });

  it("are found by nobody of another country, nor by audit", async () => {
    const mandate = await aMandateUpTo("NO", { ceiling: "100" });

    expect((await ownMandate(byRepresentativeOf("NO"), mandate))?.ceiling?.amount.minorUnits).toBe("100");
    for (const actor of [representativeOf("DK"), personOf("DK", "signatory"), auditor, visitor])
      expect(await ownMandate(circumstancesOf(actor), mandate)).toBeNull();
    expect(await ownMandates(circumstancesOf(auditor))).toBeNull();
  });

  it("are entered by those who may, for tenders that their country knows", async () => {
    expect((await mandateToEnter(circumstancesOf(personOf("NO", "signatory")), opened.tender))?.holders).toHaveLength(
      3, // who speaks, stands in, or signs
    );
    expect(await mandateToEnter(circumstancesOf(personOf("NO", "deputy")), null)).toBeNull();
    expect(await mandateToEnter(circumstancesOf(personOf("FI", "signatory")), opened.tender)).toBeNull();
  });
});

describe("the names of colleagues", () => {
  it("are those of the own organisation, and nothing else of an account", async () => {
    const names = await findColleagues(byRepresentativeOf("NO"));
    expect([...names.values()].sort()).toEqual([
      "deputy of NO",
      "expert of NO",
      "legal-officer of NO",
      "procurement-officer of NO",
      "representative of NO",
      "signatory of NO",
    ]);
    expect((await findColleagues(circumstancesOf(visitor))).size).toBe(0);
  });

  it("are not the worker's to ask, nor anybody's without an actor", async () => {
    const { rows } = await asApplication(null, (sql) => sql("SELECT * FROM colleagues()"));
    expect(rows).toEqual([]);
    await expect(asWorker(null, (sql) => sql("SELECT * FROM colleagues()"))).rejects.toThrow(/permission denied/);
  });
});
