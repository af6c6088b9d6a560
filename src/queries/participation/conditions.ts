import type { Country } from "@/domain/definitions/country";
import type { ConditionId, LotId, TenderId } from "@/domain/definitions/identifiers";
import { dayIn } from "@/domain/definitions/time";
import { lineStateAt, linesOf, overallState, type ConditionWithHistory } from "@/domain/participation/condition-state";
import { countriesIn } from "@/domain/participation/participation";
import type { Circumstances } from "@/domain/people/circumstances";
import type { Tender } from "@/domain/tenders/tender";
import { findConditionHistories } from "@/storage/participation/find-conditions";
import { findLotOfConditions } from "@/storage/participation/find-lot-of-conditions";
import { findCountries } from "@/storage/people/find-countries";
import { readAs } from "@/storage/read-as";
import { lotsOnPage, type LotsAsked } from "../tenders/lots-on-page";
import { findHead } from "../tenders/tender-head";

export type Conditions = NonNullable<Awaited<ReturnType<typeof theConditions>>>;
export type LotsForConditions = NonNullable<Awaited<ReturnType<typeof lotsForConditions>>>;
export type ConditionToSet = NonNullable<Awaited<ReturnType<typeof conditionToSet>>>;

/** The conditions of a tender, a page of them; null for whoever does not take part. */
export function theConditions(circumstances: Circumstances, id: TenderId, { find, page }: LotsAsked) {
  return readAs(circumstances, async (db) => {
    const facts = await findHead(db, circumstances, id);
    if (!facts?.head.readsTexts) return null;
    const { head, tender, isDispatched } = facts;
    const conditions = await findConditionHistories(db, id);
    const listed = tender.lots.flatMap((lot) =>
      conditions
        .filter((each) => each.lot === lot.lot)
        .map((each) => ({
          condition: each.condition,
          number: lot.number,
          title: `${each.terms.title} ${lot.title}`, // what is searched
          lines: lot.lines,
          lotTitle: lot.title,
          terms: each.terms,
          state: overallState(each, circumstances.now),
          linesMet: linesIn(each, circumstances, "met"),
          linesFallen: linesIn(each, circumstances, "fallback"),
        })),
    );
    const { lots: shown, ...paging } = lotsOnPage(listed, { find, page });
    return { head, find, ...paging, conditions: shown, maySet: head.runsIt && !isDispatched };
  });
}

function linesIn(condition: ConditionWithHistory, { now }: Circumstances, state: "met" | "fallback"): number {
  return linesOf(condition).filter((line) => lineStateAt(condition, line, now).state === state).length;
}

/** What the form of a condition is drawn from, for the lead's officer; null for everyone else and after dispatch. */
export function conditionToSet(
  circumstances: Circumstances,
  {
    tender: id,
    lot: lotId,
    condition: conditionId,
  }: { readonly tender: TenderId; readonly lot: LotId; readonly condition: ConditionId | null },
) {
  return readAs(circumstances, async (db) => {
    const facts = await findHead(db, circumstances, id);
    if (!facts?.head.runsIt || facts.isDispatched) return null;
    const state = await findLotOfConditions(db, facts.tender, { lot: lotId, now: circumstances.now });
    const known = await findCountries(db);
    const before = state?.conditions.find((each) => each.condition === conditionId) ?? null;
    if (!state || (conditionId && !before)) return null;
    const clocks = known.filter(({ timeZone }) => state.zones.includes(timeZone));
    return {
      head: facts.head,
      lot: state.lot,
      /** Who may fall out, and may bear and judge, besides the lead. */
      countries: state.countries,
      clocks: clocks.filter(({ country }) => isConcerned(facts.tender, state.countries, country)),
      before,
    };
  });
}

function isConcerned({ leadCountry }: Tender, countries: readonly Country[], country: Country): boolean {
  return country === leadCountry || countries.includes(country);
}

/** The lots for which a condition may be set, a page of them; null for whoever may not. */
export function lotsForConditions(circumstances: Circumstances, id: TenderId, asked: LotsAsked) {
  return readAs(circumstances, async (db) => {
    const facts = await findHead(db, circumstances, id);
    if (!facts?.head.runsIt || facts.isDispatched) return null;
    const day = dayIn(facts.tender.leadTimeZone, circumstances.now);
    const called = facts.tender.lots.map((lot) => ({
      ...lot,
      countries: countriesIn(facts.participations, { lot: lot.lot, day }),
    }));
    return { head: facts.head, find: asked.find, ...lotsOnPage(called, asked) };
  });
}
