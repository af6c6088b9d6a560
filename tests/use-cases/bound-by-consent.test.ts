import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { identifier, type ClauseId } from "@/domain/definitions/identifiers";
import { instantFrom, type Instant } from "@/domain/definitions/time";
import { COMMON, type PartId } from "@/domain/documents/clause";
import { freezeRevision } from "@/use-cases/consensus/freeze-revision";
import { openRound } from "@/use-cases/consensus/open-round";
import { statePosition } from "@/use-cases/consensus/state-position";
import { withdrawPosition } from "@/use-cases/consensus/withdraw-position";
import { writeClause } from "@/use-cases/documents/write-clause";
import { dispatchNotice } from "@/use-cases/gates/dispatch-notice";
import { byOfficerOf, byRepresentativeOf, newId } from "../support/actors";
import { asSuperuser } from "../support/raw-sql";
import { answered, aProposedTender, aWrittenText, partsShownTo, theNordicWorld, type ATender } from "../support/world";

/** What people try, in any order. Most of it is refused most of the time, and must leave nothing then. */
type Try =
  | { readonly act: "write"; readonly part: number }
  | { readonly act: "freeze" | "put" | "everyone-consents" | "dispatch" | "wait" }
  | { readonly act: "consent" | "object"; readonly who: Country; readonly parts: "all" | "first" | "stale" }
  | { readonly act: "withdraw"; readonly who: Country };

const COUNTRIES = ["DK", "NO", "IS"] as const;
type Country = (typeof COUNTRIES)[number];

const country = fc.constantFrom(...COUNTRIES);
const anyTry: fc.Arbitrary<Try> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ act: fc.constant("write" as const), part: fc.nat({ max: 2 }) }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant("freeze" as const) }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant("put" as const) }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant("everyone-consents" as const) }) },
  { weight: 4, arbitrary: fc.record({ act: fc.constant("dispatch" as const) }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("wait" as const) }) },
  {
    weight: 10,
    arbitrary: fc.record({
      act: fc.constantFrom("consent" as const, "consent" as const, "consent" as const, "object" as const),
      who: country,
      parts: fc.constantFrom("all" as const, "all" as const, "first" as const, "stale" as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("withdraw" as const), who: country }) },
);

/** The test's own memory: what each country last consented to, byte for byte, by what it was shown. */
type Memory = Map<Country, Map<PartId, string>>;

type Situation = {
  readonly made: ATender;
  readonly clauses: ReadonlyMap<PartId, ClauseId>;
  readonly forms: Map<PartId, number>;
  readonly consents: Memory;
  readonly shown: Map<Country, readonly { part: PartId; sha256: string }[]>;
  now: Instant;
  revision: number;
};

beforeAll(() => theNordicWorld());

/** Denmark and Norway are in both lots, Iceland in the first alone. */
async function aSituation(): Promise<Situation> {
  const made = await aProposedTender();
  await answered(made, "DK", { in: [1, 2] });
  await answered(made, "NO", { in: [1, 2] });
  await answered(made, "IS", { in: [1] });
  const clauses = await aWrittenText(made);
  const forms = new Map([...clauses.keys()].map((part) => [part, 1]));
  const now = instantFrom("2026-06-02T08:00:00Z");
  const consents: Memory = new Map(COUNTRIES.map((code) => [code, new Map()]));
  return { made, clauses, forms, consents, shown: new Map(), now, revision: 0 };
}

function hoursAfter(now: Instant, hours: number): Instant {
  return instantFrom(new Date(Date.parse(now) + hours * 3_600_000).toISOString());
}

async function attempt(at: Situation, tried: Try): Promise<void> {
  const { made, now } = at;
  const { tender } = made;
  const officer = byOfficerOf("DK", { now });
  switch (tried.act) {
    case "write": {
      const part = ([COMMON, ...made.lots.map(({ lot }) => lot)] as const)[tried.part] ?? COMMON;
      const clause = at.clauses.get(part) ?? identifier<ClauseId>(newId());
      const basedOn = at.forms.get(part) ?? 0;
      const text = `Form ${basedOn + 1} of ${part}.`;
      const { ok } = await writeClause(officer, {
        tender,
        clause,
        part,
        document: "conditions",
        heading: "Delivery",
        text,
        basedOn,
      });
      if (ok) at.forms.set(part, basedOn + 1);
      return;
    }
    case "freeze": {
      const outcome = await freezeRevision(officer, { tender });
      if (outcome.ok) at.revision = outcome.value.number;
      return;
    }
    case "put":
      await openRound(officer, { tender, revision: Math.max(1, at.revision), closesAt: hoursAfter(now, 40) });
      return;
    case "wait":
      at.now = hoursAfter(now, 10);
      return;
    case "dispatch":
      await dispatchNotice(officer, { tender });
      return;
    case "withdraw": {
      const withdrawal = { tender, revision: Math.max(1, at.revision), country: tried.who, reason: "A new minister." };
      const { ok } = await withdrawPosition(byRepresentativeOf(tried.who, { now }), withdrawal);
      if (ok) at.consents.get(tried.who)?.clear();
      return;
    }
    case "everyone-consents":
      for (const who of COUNTRIES) await attempt(at, { act: "consent", who, parts: "all" });
      return;
    case "consent":
    case "object": {
      const fresh = await partsShownTo(tried.who, tender);
      const shown = tried.parts === "stale" ? (at.shown.get(tried.who) ?? fresh) : fresh;
      at.shown.set(tried.who, fresh);
      const parts = tried.parts === "first" ? shown.slice(0, 1) : shown;
      const position =
        tried.act === "consent"
          ? ({ stance: "consent" } as const)
          : ({ stance: "object", reason: "Too short.", request: "Longer." } as const);
      const statement = { tender, revision: Math.max(1, at.revision), country: tried.who, parts, position };
      const { ok } = await statePosition(byRepresentativeOf(tried.who, { now }), statement);
      if (!ok) return;
      for (const { part, sha256 } of parts) {
        if (tried.act === "consent") at.consents.get(tried.who)?.set(part, sha256);
        else at.consents.get(tried.who)?.delete(part);
      }
      return;
    }
  }
}

/** What the notice binds each country to, read past every guard; null where nothing was dispatched. */
function dispatchedParts(tender: string) {
  return asSuperuser(async (sql) => {
    const { rows } = await sql(
      `SELECT p.part, encode(sha256(p.bytes), 'hex') AS sha256, p.countries
       FROM notices n JOIN revision_parts p ON p.revision_id = n.revision_id WHERE n.tender_id = $1`,
      [tender],
    );
    return rows as { part: PartId; sha256: string; countries: Country[] }[];
  });
}

describe("no country is ever bound by bytes that it did not consent to", () => {
  it("whatever people try, in whatever order", async () => {
    const counts = { tries: 0, dispatched: 0, revisions: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(anyTry, { minLength: 20, maxLength: 50 }), async (tries) => {
        const situation = await aSituation();
        for (const tried of tries) {
          await attempt(situation, tried);
          counts.tries += 1;
        }
        const bound = await dispatchedParts(situation.made.tender);
        counts.dispatched += bound.length > 0 ? 1 : 0;
        counts.revisions += situation.revision;
        for (const { part, sha256, countries } of bound) {
          for (const code of countries) expect(situation.consents.get(code)?.get(part)).toBe(sha256);
        }
      }),
      { numRuns: 25, seed: 20261121, endOnFailure: true },
    );
    console.info(`${counts.tries} tries in 25 tenders: ${counts.revisions} versions, ${counts.dispatched} dispatched`);
    expect(counts.dispatched).toBeGreaterThan(2);
  }, 240_000);
});
