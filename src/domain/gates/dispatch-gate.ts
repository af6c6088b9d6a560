import type { Country } from "../definitions/country";
import { dayIn, type CalendarDay, type Instant } from "../definitions/time";
import { partsWithoutConsent, type LastWord } from "../consensus/position";
import { countriesOf, type FrozenRevision } from "../consensus/revision";
import { earliestTimeLimit, lastDayForDispatch } from "../deadlines/time-limit";
import type { PartId } from "../documents/clause";
import { isUnderMandate, type Mandate } from "../people/mandate";
import type { Tender } from "../tenders/tender";
import type { Place, Supplier } from "./gate";

/** All that the gate looks at, at one moment. */
export type DispatchFacts = {
  readonly tender: Tender;
  readonly revision: FrozenRevision | null;
  /** The time limit in the bytes of that revision. */
  readonly tendersCloseAt: Instant | null;
  readonly words: readonly LastWord[];
  readonly mandates: readonly Mandate[];
  /** Whether the text was changed after the revision was frozen. */
  readonly textHasMovedOn: boolean;
};

/** One thing that must be true, and what is missing where it is not. */
export type DispatchItem = { readonly isMet: boolean; readonly who: Supplier; readonly where: Place } & (
  | { readonly what: "a-revision-is-frozen" }
  | { readonly what: "the-text-is-the-frozen-one" }
  | { readonly what: "the-country-consents"; readonly country: Country; readonly parts: readonly PartId[] }
  | { readonly what: "the-country-is-under-mandate"; readonly country: Country; readonly day: CalendarDay }
  | {
      readonly what: "the-time-limit-leaves-the-whole-period";
      readonly earliest: Instant;
      readonly lastDay?: CalendarDay;
    }
);

/** The gate to dispatch, item by item, met or not. It is open when every item is met at that moment. */
export function dispatchGate(facts: DispatchFacts, now: Instant): readonly DispatchItem[] {
  const { tender, revision } = facts;
  const officer: Supplier = { role: "procurement-officer", country: tender.leadCountry };
  const frozen: DispatchItem = {
    what: "a-revision-is-frozen",
    isMet: revision !== null,
    who: officer,
    where: "documents",
  };
  if (!revision) return [frozen];

  const countries = countriesOf(revision);
  return [
    frozen,
    { what: "the-text-is-the-frozen-one", isMet: !facts.textHasMovedOn, who: officer, where: "documents" },
    ...countries.map((country) => consentOf(country, revision, facts)),
    ...countries.map((country) => mandateOf(country, facts, now)),
    timeLimit(facts, officer, now),
  ];
}

export function missingAt(items: readonly DispatchItem[]): readonly DispatchItem[] {
  return items.filter(({ isMet }) => !isMet);
}

function consentOf(country: Country, revision: FrozenRevision, { words }: DispatchFacts): DispatchItem {
  const parts = partsWithoutConsent(revision, words, country).map(({ part }) => part);
  const who: Supplier = { role: "representative", country };
  return { what: "the-country-consents", isMet: parts.length === 0, country, parts, who, where: "consensus" };
}

function mandateOf(country: Country, { tender, mandates }: DispatchFacts, now: Instant): DispatchItem {
  const day = dayIn(tender.leadTimeZone, now);
  const who: Supplier = { role: "signatory", country };
  const isMet = isUnderMandate(mandates, country, day);
  return { what: "the-country-is-under-mandate", isMet, country, day, who, where: "overview" };
}

function timeLimit({ tender, tendersCloseAt }: DispatchFacts, who: Supplier, now: Instant): DispatchItem {
  const earliest = earliestTimeLimit(now, tender.leadTimeZone);
  return {
    what: "the-time-limit-leaves-the-whole-period",
    isMet: tendersCloseAt !== null && tendersCloseAt >= earliest,
    earliest,
    ...(tendersCloseAt ? { lastDay: lastDayForDispatch(tendersCloseAt, tender.leadTimeZone) } : {}),
    who,
    where: "documents",
  };
}
