import { beforeAll, describe, expect, it } from "vitest";
import { storedCountry } from "@/domain/definitions/country";
import { identifier, type ActId, type FileKey, type LotId, type TenderId } from "@/domain/definitions/identifiers";
import { calendarDayFrom } from "@/domain/definitions/time";
import type { Outcome, Refusal } from "@/domain/definitions/result";
import type { Actor } from "@/domain/people/actor";
import type { Circumstances } from "@/domain/people/circumstances";
import { addPaperOfMandate } from "@/use-cases/people/add-paper-of-mandate";
import { checkMandate } from "@/use-cases/people/check-mandate";
import { issueMandate } from "@/use-cases/people/issue-mandate";
import { revokeMandate } from "@/use-cases/people/revoke-mandate";
import {
  auditor,
  circumstancesOf,
  clock,
  newId,
  officerOf,
  operator,
  personOf,
  representativeOf,
  visitor,
} from "../../support/actors";
import { asSuperuser } from "../../support/raw-sql";
import { tablesShowing } from "../../support/visible-rows";
import {
  aMandateIsIssued,
  answered,
  aProposedTender,
  anOrganisationIsRegistered,
  done,
  theNordicWorld,
} from "../../support/world";

const NO = storedCountry("NO");
const SIGNATORY = circumstancesOf(personOf("NO", "signatory"));
const anew = (actor: Actor): Circumstances => circumstancesOf(actor);

const A_DRAFT = {
  country: NO,
  holder: representativeOf("NO").person,
  issuer: "Ministry",
  onBehalfOf: "State",
  legalBasis: "Letter",
  scope: { of: "all-tenders" },
  decisions: ["documents"],
  mayDelegate: false,
  from: calendarDayFrom("2026-01-01"),
  to: calendarDayFrom("2026-12-31"),
} as const;
const evidence = {
  key: identifier<FileKey>("0".repeat(32)),
  name: "SECRET.pdf",
  sha256: "a".repeat(64),
  size: 9,
  type: "application/pdf",
};

beforeAll(async () => {
  await theNordicWorld();
  await anOrganisationIsRegistered("NO-CO", "coordination", ["coordinator"]);
});

async function streamsSay(mandate: string): Promise<readonly string[]> {
  const { rows } = await asSuperuser((sql) =>
    sql(
      `SELECT stream_kind || ' ' || event AS said FROM entries JOIN entry_payloads ON entry_id = id
       WHERE convert_from(bytes, 'UTF8')::jsonb ->> 'mandate' = $1 ORDER BY recorded_at, seq`,
      [mandate],
    ),
  );
  return rows.map(({ said }) => said);
}

describe("a mandate", () => {
  it("is entered, given a paper, checked and taken back, each recorded where its readers are", async () => {
    const ceiling = { amount: { minorUnits: "100", currency: "NOK" }, rates: [] } as const;
    const { mandate } = await done(issueMandate(anew(personOf("NO", "signatory")), { ...A_DRAFT, ceiling }));
    const of = { country: NO, mandate };
    await done(addPaperOfMandate(anew(personOf("NO", "signatory")), { mandate, evidence }));
    await done(checkMandate(anew(personOf("NO", "legal-officer")), of));
    await done(revokeMandate(anew(representativeOf("NO")), { ...of, reason: "She has left." }));

    expect(await streamsSay(mandate)).toEqual([
      "organisation MandateIssued",
      "room MandateLimited",
      "room MandateLimited",
      "organisation MandateChecked",
      "organisation MandateRevoked",
    ]);
  });

  it("is entered once, however often its form is sent", async () => {
    const act = identifier<ActId>(newId());
    const sent = () => issueMandate(circumstancesOf(personOf("NO", "signatory"), { act }), A_DRAFT);
    const [first, second] = await Promise.all([sent(), sent()]);

    expect(first.ok).toBe(true);
    expect(second).toEqual(first);
  });

  it("is checked once when two persons check it at the same moment", async () => {
    const mandate = await aMandateIsIssued("NO", { isUnchecked: true });
    const checkers = [personOf("NO", "legal-officer"), personOf("NO", "deputy")];
    const outcomes = await Promise.all(checkers.map((actor) => checkMandate(anew(actor), { country: NO, mandate })));

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ refusal: { rule: "a-mandate-is-checked-once" } });
  });

  it.each([
    ["a tender that there is not", { of: "tender", tender: identifier<TenderId>(newId()) }],
    [
      "a lot that there is not",
      { of: "lots", tender: identifier<TenderId>(newId()), lots: [identifier<LotId>(newId())] },
    ],
  ] as const)("for %s is refused", async (_what, scope) => {
    expect(await issueMandate(SIGNATORY, { ...A_DRAFT, scope })).toMatchObject({
      refusal: { rule: "a-mandate-is-for-lots-that-there-are" },
    });
  });

  it("is not checked by whoever holds it, nor by whoever entered it, and by another it is", async () => {
    const byRepresentative = await done(
      issueMandate(anew(representativeOf("NO")), { ...A_DRAFT, holder: personOf("NO", "deputy").person }),
    );
    const of = { country: NO, ...byRepresentative };
    const refusal = { rule: "a-mandate-is-checked-by-a-second-person" };

    expect(await checkMandate(anew(representativeOf("NO")), of)).toMatchObject({ refusal });
    expect(await checkMandate(anew(personOf("NO", "deputy")), of)).toMatchObject({ refusal });
    expect((await checkMandate(anew(personOf("NO", "signatory")), of)).ok).toBe(true);
  });

  it("for one tender is known to those who take part in it, and not to partners in another", async () => {
    const withIceland = await aProposedTender({ participants: ["NO", "IS"], observers: [] });
    const withSweden = await aProposedTender({ participants: ["NO", "SE"], observers: [] });
    for (const code of ["NO", "IS"]) await answered(withIceland, code, { in: [1] });
    for (const code of ["NO", "SE"]) await answered(withSweden, code, { in: [1] });
    const scope = { of: "tender", tender: withSweden.tender } as const;
    const mandate = await aMandateIsIssued("NO", { scope, legalBasis: "SECRET-BASIS" });
    await done(revokeMandate(anew(personOf("NO", "signatory")), { country: NO, mandate, reason: "SECRET-REASON" }));
    const seenBy = (actor: Actor) => tablesShowing(circumstancesOf(actor), ["SECRET-BASIS", "SECRET-REASON"]);

    expect(await seenBy(representativeOf("IS"))).toEqual([]);
    for (const actor of [representativeOf("SE"), officerOf("DK"), auditor]) {
      expect(await seenBy(actor)).toEqual(expect.arrayContaining(["mandates", "mandate_revocations"]));
    }
  });
});

type Act = (circumstances: Circumstances) => Promise<Outcome<unknown, Refusal>>;

describe("who may", () => {
  const EVERYONE: Readonly<Record<string, Actor>> = {
    "Norway's signatory": personOf("NO", "signatory"),
    "Norway's legal officer": personOf("NO", "legal-officer"),
    "Norway's representative": representativeOf("NO"),
    "Norway's deputy": personOf("NO", "deputy"),
    "Norway's procurement officer": officerOf("NO"),
    "the lead's officer": officerOf("DK"),
    "the lead's signatory": personOf("DK", "signatory"),
    "a partner's representative": representativeOf("IS"),
    "the coordination": { ...personOf("NO-CO", "coordinator") },
    "the auditor": auditor,
    "the clock": clock,
    "the operator": operator,
    "a visitor": visitor,
  };
  const ISSUERS = ["Norway's signatory", "Norway's legal officer", "Norway's representative"];
  const nowhere = { country: NO, mandate: identifier<never>(newId()) };
  const ACTS: Readonly<Record<string, { readonly by: readonly string[]; readonly act: Act; readonly answer: string }>> =
    {
      "enter a mandate of Norway": {
        by: ISSUERS,
        answer: "a-mandate-is-held-by-one-who-speaks",
        act: (circumstances) => issueMandate(circumstances, { ...A_DRAFT, holder: personOf("NO", "expert").person }),
      },
      "put a paper to it": {
        // It names no country: whoever enters mandates at home finds none of another country.
        by: [...ISSUERS, "the lead's signatory", "a partner's representative"],
        answer: "not-found",
        act: (circumstances) => addPaperOfMandate(circumstances, { mandate: nowhere.mandate, evidence }),
      },
      "take it back": {
        by: ISSUERS,
        answer: "not-found",
        act: (circumstances) => revokeMandate(circumstances, { ...nowhere, reason: "x" }),
      },
      "check it": {
        by: [...ISSUERS, "Norway's deputy"],
        answer: "not-found",
        act: (circumstances) => checkMandate(circumstances, nowhere),
      },
    };
  const cases = Object.entries(ACTS).flatMap(([name, { by, act, answer }]) =>
    Object.entries(EVERYONE).map(([who, actor]) => ({ name, who, actor, act, answer, may: by.includes(who) })),
  );

  it.each(cases)("$who may $name: $may", async ({ actor, act, answer, may }) => {
    const outcome = await act(circumstancesOf(actor));

    expect(outcome.ok ? "done" : outcome.refusal.rule).toBe(may ? answer : "not-allowed");
  });

  it("finds no mandate of another country under the own one's name", async () => {
    const denmarks = await aMandateIsIssued("DK", { isUnchecked: true });
    const of = { country: NO, mandate: denmarks };

    expect(await checkMandate(anew(personOf("NO", "legal-officer")), of)).toMatchObject({
      refusal: { rule: "not-found" },
    });
    expect(await revokeMandate(SIGNATORY, { ...of, reason: "x" })).toMatchObject({ refusal: { rule: "not-found" } });
  });
});
