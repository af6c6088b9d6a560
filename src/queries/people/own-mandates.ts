import type { Country } from "@/domain/definitions/country";
import type { MandateId, PersonId, TenderId } from "@/domain/definitions/identifiers";
import { dayIn } from "@/domain/definitions/time";
import type { Person } from "@/domain/people/actor";
import type { Circumstances } from "@/domain/people/circumstances";
import { mayCheckMandatesOf, mayIssueMandatesOf, mayReadMandatesOf } from "@/domain/people/policy";
import { findLots } from "@/storage/tenders/find-lots";
import { findCountries } from "@/storage/people/find-countries";
import { findMandateLimits } from "@/storage/people/find-mandate-limits";
import { findMandates, type MandateInFull } from "@/storage/people/find-mandates";
import { findPeople } from "@/storage/people/find-people";
import { readAs, type ReadOnlyDatabase } from "@/storage/read-as";
import { findColleagues } from "@/storage/workings/find-colleagues";
import { factsOf, isOver, type MandateFacts } from "./mandate-facts";

/** Which tender a mandate is for, as its own country knows it. */
export type TenderOfMandate = { readonly id: TenderId; readonly number: string };

export type OwnMandates = NonNullable<Awaited<ReturnType<typeof ownMandates>>>;
export type OwnMandate = NonNullable<Awaited<ReturnType<typeof ownMandate>>>;

/** Every mandate of the viewer's own country, those that may still come to count first; null for whoever buys for none. */
export async function ownMandates(circumstances: Circumstances) {
  const { actor } = circumstances;
  if (actor.kind !== "person" || !mayReadMandatesOf(actor, actor.country)) return null;
  const { country } = actor;
  const names = await findColleagues(circumstances);
  return readAs(circumstances, async (db) => {
    const { all, shown, tenders } = await findOwn(db, circumstances, { country, names });
    const waiting = new Set(all.filter((each) => waitsFor(actor, each)).map(({ mandate }) => mandate));
    const rows = shown.map((facts) => ({
      ...facts,
      tender: facts.scope.of === "all-tenders" ? null : (tenders.get(facts.scope.tender) ?? null),
      waitsForViewer: waiting.has(facts.mandate),
    }));
    return {
      country,
      mayIssue: mayIssueMandatesOf(actor, country),
      mandates: rows.filter(({ state }) => !isOver(state)),
      earlier: rows.filter(({ state }) => isOver(state)),
    };
  });
}

/** One mandate of the own country with its ceiling and its papers; null for everybody else. */
export async function ownMandate(circumstances: Circumstances, id: MandateId) {
  const { actor } = circumstances;
  if (actor.kind !== "person" || !mayReadMandatesOf(actor, actor.country)) return null;
  const { country } = actor;
  const names = await findColleagues(circumstances);
  return readAs(circumstances, async (db) => {
    const { all, shown, tenders } = await findOwn(db, circumstances, { country, names, only: id });
    const mandate = all.find((each) => each.mandate === id);
    const facts = shown.find((each) => each.mandate === id);
    if (!mandate || !facts) return null;
    const mayIssue = mayIssueMandatesOf(actor, country);
    return {
      country,
      facts,
      tender: facts.scope.of === "all-tenders" ? null : (tenders.get(facts.scope.tender) ?? null),
      ...(await findMandateLimits(db, id)),
      enteredBy: mandate.issuedBy && (names.get(mandate.issuedBy) ?? ""),
      check: mandate.check && { at: mandate.check.at, by: names.get(mandate.check.by) ?? "" },
      mayAddPapers: mayIssue && !mandate.isChecked && !mandate.isRevoked,
      mayTakeBack: mayIssue && !mandate.isRevoked,
      checking: checkingOf(actor, mandate),
    };
  });
}

/** How the viewer stands to the check of a mandate; null where there is none to come. */
export type Checking = "may-check" | "entered-it" | "holds-it" | "not-in-this-role";

function checkingOf(
  actor: Person,
  { country, isChecked, isRevoked, issuedBy, holder }: MandateInFull,
): Checking | null {
  if (isChecked || isRevoked) return null;
  if (!mayCheckMandatesOf(actor, country)) return "not-in-this-role";
  if (actor.person === issuedBy) return "entered-it";
  return actor.person === holder ? "holds-it" : "may-check";
}

/** The mandates of the own country that wait for the viewer to check them. */
export async function findMandatesToCheck(
  db: ReadOnlyDatabase,
  { actor }: Circumstances,
): Promise<readonly MandateId[]> {
  if (actor.kind !== "person" || !mayCheckMandatesOf(actor, actor.country)) return [];
  const mandates = await findMandates(db, [actor.country]);
  return mandates.filter((mandate) => waitsFor(actor, mandate)).map(({ mandate }) => mandate);
}

function waitsFor(actor: Person, mandate: MandateInFull): boolean {
  return checkingOf(actor, mandate) === "may-check";
}

type Own = {
  readonly country: Country;
  readonly names: ReadonlyMap<PersonId, string>;
  /** The one whose lots are wanted by their numbers. */
  readonly only?: MandateId;
};

async function findOwn(db: ReadOnlyDatabase, { now }: Circumstances, { country, names, only }: Own) {
  const all = await findMandates(db, [country]);
  const people = await findPeople(db, [...new Set(all.map(({ holder }) => holder))]);
  const zone = (await findCountries(db)).find((each) => each.country === country)?.timeZone ?? "UTC";
  const tenders = await findTenders(db, all);
  const scope = all.find(({ mandate }) => mandate === only)?.scope;
  const lots = scope?.of === "lots" ? await findLots(db, scope.tender) : [];
  const shown = all.map((mandate): MandateFacts =>
    factsOf(mandate, { all, people, names, lots, day: dayIn(zone, now) }),
  );
  return { all, shown, tenders };
}

async function findTenders(
  db: ReadOnlyDatabase,
  mandates: readonly MandateInFull[],
): Promise<ReadonlyMap<TenderId, TenderOfMandate>> {
  const ids = mandates.flatMap(({ scope }) => (scope.of === "all-tenders" ? [] : [scope.tender]));
  const rows = await db.tender.findMany({ where: { id: { in: [...new Set(ids)] } } });
  return new Map(
    ids.flatMap((id) => {
      const row = rows.find((each) => each.id === id);
      return row ? [[id, { id, number: row.number }] as const] : [];
    }),
  );
}
