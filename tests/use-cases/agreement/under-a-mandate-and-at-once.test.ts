import { beforeAll, describe, expect, it } from "vitest";
import { storedCountry } from "@/domain/definitions/country";
import { identifier, type ActId, type CooperationId } from "@/domain/definitions/identifiers";
import type { IssueMandateInput } from "@/use-cases/people/inputs";
import { putStanding } from "@/use-cases/agreement/put-standing";
import { signAgreement } from "@/use-cases/agreement/sign-agreement";
import { writeStanding } from "@/use-cases/agreement/write-standing";
import { revokeMandate } from "@/use-cases/people/revoke-mandate";
import { circumstancesOf, newId, personOf } from "../../support/actors";
import { aStandingAgreementIsPut, signatoriesAreMandated } from "../../support/an-agreement";
import { standingTerms } from "../../support/agreement-terms";
import { asSuperuser } from "../../support/raw-sql";
import { aMandateIsIssued, aProposedTender, done, theNordicWorld } from "../../support/world";

const PARTIES = ["DK", "NO", "IS", "SE"];
const by = (code: string, details = {}) => circumstancesOf(personOf(code, "signatory"), details);
const legal = (code = "DK") => circumstancesOf(personOf(code, "legal-officer"));

beforeAll(async () => {
  await theNordicWorld();
  await signatoriesAreMandated(["DK", "NO", "IS"]);
});

async function entriesOf(cooperation: CooperationId): Promise<readonly string[]> {
  const { rows } = await asSuperuser((sql) =>
    sql("SELECT event FROM entries WHERE stream_id = $1 ORDER BY seq", [cooperation]),
  );
  return rows.map(({ event }: { event: string }) => event);
}

describe("a signature is given under the signatory's own mandate for agreements, in force", () => {
  it("and under no other: not one tender's, none unchecked, none taken back", async () => {
    const { tender } = await aProposedTender();
    const { cooperation, sha256 } = await aStandingAgreementIsPut(PARTIES);
    const before = await entriesOf(cooperation);
    const sign = () => signAgreement(by("SE"), { of: { cooperation }, sha256 });
    const given = { holder: personOf("SE", "signatory").person, issuedBy: "legal-officer" } as const;
    const agreement: IssueMandateInput["decisions"] = ["agreement"];
    const refusal = { rule: "whoever-signs-is-under-mandate" };

    await aMandateIsIssued("SE", { ...given, decisions: agreement, scope: { of: "tender", tender } });
    await aMandateIsIssued("SE", { ...given, decisions: agreement, isUnchecked: true });
    expect(await sign()).toMatchObject({ refusal });
    const mandate = await aMandateIsIssued("SE", { ...given, decisions: agreement });
    await done(revokeMandate(legal("SE"), { country: storedCountry("SE"), mandate, reason: "Given by mistake." }));
    expect(await sign()).toMatchObject({ refusal });
    expect(await entriesOf(cooperation)).toEqual(before); // what is refused leaves nothing

    await aMandateIsIssued("SE", { ...given, decisions: agreement });
    expect(await sign()).toEqual({ ok: true, value: "signed" });
  });
});

describe("at the same moment", () => {
  it("a signature and other words: it is on those words that it names, or on none", async () => {
    const ends = new Set<string>();
    for (let run = 0; run < 8; run += 1) {
      const { cooperation, sha256 } = await aStandingAgreementIsPut(["DK", "NO"]);
      const terms = standingTerms(["DK", "NO"], { platform: `Another ${run}` });
      await done(writeStanding(legal(), { cooperation, basedOn: 1, terms }));
      const sign = () => signAgreement(by("NO"), { of: { cooperation }, sha256 });
      const put = () => putStanding(legal(), { cooperation, basedOn: 2 });
      const [first, second] = run % 2 === 0 ? [sign, put] : [put, sign];
      await Promise.all([first(), second()]);

      const events = (await entriesOf(cooperation)).slice(-2);
      expect([
        ["AgreementSigned", "AgreementPut"],
        ["AgreementWritten", "AgreementPut"],
      ]).toContainEqual(events);
      ends.add(events[0] ?? "");
    }
    expect(ends.size).toBe(2);
  });

  it("the same signature, sent twice, is one; with other words or by another it is refused", async () => {
    const { cooperation, sha256 } = await aStandingAgreementIsPut(["DK", "NO"]);
    const act = identifier<ActId>(newId());
    const sign = (code: string, words = sha256) =>
      signAgreement(by(code, { act }), { of: { cooperation }, sha256: words });
    const both = await Promise.all([sign("NO"), sign("NO")]);

    expect(both).toEqual([
      { ok: true, value: "signed" },
      { ok: true, value: "signed" },
    ]);
    const refusal = { rule: "an-act-is-done-once-with-one-input" };
    expect(await sign("NO", "0".repeat(64))).toMatchObject({ refusal });
    expect(await sign("DK")).toMatchObject({ refusal });
    expect((await entriesOf(cooperation)).filter((event) => event === "AgreementSigned")).toHaveLength(1);
  });
});
