import type { AnnexLack } from "../agreement/annex-stands";
import type { Country } from "../definitions/country";
import { dayIn, type CalendarDay, type Instant } from "../definitions/time";
import { partsWithoutConsent, standingConsent, type LastWord } from "../consensus/position";
import { countriesOf, partsOf, type FrozenRevision } from "../consensus/revision";
import type { Room } from "../consensus/room";
import { earliestFirstLimit, lastDayForDispatch, mayBeDispatchedOn, type Plan } from "../deadlines/dispatch-window";
import { COMMON, type PartId } from "../documents/clause";
import { isCommon, lotsAmong, type PartContent } from "../documents/content";
import { isSettled, type ConditionWithHistory } from "../participation/condition-state";
import { coversWithAllAbove, isUnderMandate, type Mandate } from "../people/mandate";
import type { Tender } from "../tenders/tender";
import type { GateItem, Supplier } from "./gate";

/** All that the gate looks at, at one moment. */
export type DispatchFacts = {
  readonly tender: Tender;
  readonly revision: FrozenRevision | null;
  /** The first time limit in the bytes of that revision, with the facts that it rests on. */
  readonly plan: Plan | null;
  readonly words: readonly LastWord[];
  readonly mandates: readonly Mandate[];
  /** What the parts of that revision say. */
  readonly contents: readonly PartContent[];
  readonly coverages: Room["coverages"];
  /** Conditions with what happened to them since. */
  readonly conditions: readonly ConditionWithHistory[];
  /** Why the annex does not stand; empty where it does. */
  readonly annexLacks: readonly AnnexLack[];
  /** Whether the text was changed after the revision was frozen; null for whoever reads no drafts, who is not told. */
  readonly textHasMovedOn: boolean | null;
};

/** One thing that must be true, and what is missing where it is not. */
export type DispatchItem = GateItem &
  (
    | { readonly what: "a-revision-is-frozen" }
    | { readonly what: "the-text-is-the-frozen-one" }
    | { readonly what: "the-agreement-is-signed"; readonly countries: readonly Country[] }
    | { readonly what: "the-annex-is-signed"; readonly countries: readonly Country[] }
    | { readonly what: "the-call-says-its-quantities"; readonly lots: readonly number[] }
    | { readonly what: "the-condition-is-settled"; readonly title: string; readonly lot: number }
    | { readonly what: "the-country-consents"; readonly country: Country; readonly parts: readonly PartId[] }
    | { readonly what: "the-country-is-under-mandate"; readonly country: Country; readonly day: CalendarDay }
    | {
        readonly what: "the-time-limit-leaves-the-whole-period";
        /** The minimum in days, from the day of dispatch. */
        readonly days: number;
        readonly earliest: Instant;
        readonly lastDay: CalendarDay;
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
    ...textOf(facts, officer),
    ...agreementOf(facts),
    quantitiesOf(facts, officer),
    ...countries.map((country) => consentOf(country, revision, facts)),
    ...countries.map((country) => mandateOf(country, revision, { facts, now })),
    ...conditionsOf(facts, now),
    ...timeLimit(facts, officer, now),
  ];
}

/** An item that the viewer may not know is left out for them; the officer who dispatches reads the draft. */
function textOf({ textHasMovedOn }: DispatchFacts, who: Supplier): readonly DispatchItem[] {
  if (textHasMovedOn === null) return [];
  return [{ what: "the-text-is-the-frozen-one", isMet: !textHasMovedOn, who, where: "documents" }];
}

function consentOf(country: Country, revision: FrozenRevision, { words }: DispatchFacts): DispatchItem {
  const parts = partsWithoutConsent(revision, words, country).map(({ part }) => part);
  const who: Supplier = { role: "representative", country };
  return { what: "the-country-consents", isMet: parts.length === 0, country, parts, who, where: "consensus" };
}

/** Checked again at this moment: the very mandates under which the country consented, and what its own figures say. */
function mandateOf(
  country: Country,
  revision: FrozenRevision,
  { facts, now }: { readonly facts: DispatchFacts; readonly now: Instant },
): DispatchItem {
  const { tender, mandates, words, coverages } = facts;
  const day = dayIn(tender.leadTimeZone, now);
  const isHeld = partsOf(revision, country).every((part) => {
    const lots = part.part === COMMON ? [] : [part.part];
    const asked = { tender: tender.id, lots, decision: "documents", day } as const;
    const given = standingConsent(words, part, country)?.mandate ?? null;
    return given === null
      ? isUnderMandate(mandates, country, asked)
      : mandates.some((each) => each.mandate === given && coversWithAllAbove(each, mandates, asked));
  });
  const isMet = isHeld && coverages.get(country)?.covers !== false;
  const who: Supplier = { role: "signatory", country };
  return { what: "the-country-is-under-mandate", isMet, country, day, who, where: "mandates" };
}

/**
 * Who is responsible for what, under which law and at whose cost, is signed before anything leaves the house
 * (Art. 39(4)). As long as no annex is put, nobody has said on which agreement the tender rests.
 */
function agreementOf({ tender, annexLacks }: DispatchFacts): readonly DispatchItem[] {
  const country = tender.leadCountry;
  const outside = annexLacks.find(({ lack }) => lack === "the-agreement-is-not-signed");
  const lacking = annexLacks.filter(({ lack }) => lack !== "the-agreement-is-not-signed");
  const agreement: DispatchItem = {
    what: "the-agreement-is-signed",
    isMet: outside === undefined,
    countries: outside ? countriesLacking([outside]) : [],
    who: { role: "legal-officer", country },
    where: "agreement",
  };
  const annex: DispatchItem = {
    what: "the-annex-is-signed",
    isMet: lacking.length === 0,
    countries: countriesLacking(lacking),
    who: lacking.every(isOfSignatures)
      ? { role: "signatory", country, countries: countriesLacking(lacking) }
      : { role: "procurement-officer", country },
    where: "agreement",
  };
  const isPut = annexLacks.every(({ lack }) => lack !== "no-annex-is-written" && lack !== "no-annex-is-put");
  return isPut ? [agreement, annex] : [annex];
}

function countriesLacking(lacks: readonly AnnexLack[]): readonly Country[] {
  return [...new Set(lacks.flatMap((lack) => ("countries" in lack ? lack.countries : [])))];
}

/** All others are the lead's to mend first: the annex is written, or put anew for a country that came in later. */
function isOfSignatures({ lack }: AnnexLack): boolean {
  return lack === "signatures-are-missing";
}

/** A framework agreement states its quantities, and who may call off (CJEU C-23/20). */
function quantitiesOf({ contents }: DispatchFacts, who: Supplier): DispatchItem {
  const lots = lotsAmong(contents)
    .filter(({ term, groups, countries }) => !term || !groups || groups.length === 0 || countries.length === 0)
    .map(({ number }) => number);
  const named = contents.find(isCommon)?.entitled ?? [];
  const buyers = contents.find(isCommon)?.buyers ?? [];
  const isNamed = buyers.every(({ country }) => named.some((each) => each.country === country));
  return { what: "the-call-says-its-quantities", isMet: lots.length === 0 && isNamed, lots, who, where: "call" };
}

/** What must be settled before dispatch, is. */
function conditionsOf({ tender, contents, conditions }: DispatchFacts, now: Instant): readonly DispatchItem[] {
  const frozen = new Set(lotsAmong(contents).flatMap((lot) => (lot.conditions ?? []).map(({ id }) => id)));
  return conditions
    .filter(({ condition, terms }) => terms.moment === "dispatch" && frozen.has(condition))
    .map((each) => ({
      what: "the-condition-is-settled",
      isMet: isSettled(each, now),
      title: each.terms.title,
      lot: tender.lots.find(({ lot }) => lot === each.lot)?.number ?? 0,
      who: { role: "legal-officer", country: each.terms.judge },
      where: "conditions",
    }));
}

/** Asked of this very day: what was planned is no dispatch. */
function timeLimit({ tender, plan }: DispatchFacts, who: Supplier, now: Instant): readonly DispatchItem[] {
  if (!plan) return [];
  const today = dayIn(tender.leadTimeZone, now);
  const earliest = earliestFirstLimit(plan.facts, plan.lead, today);
  return [
    {
      what: "the-time-limit-leaves-the-whole-period",
      isMet: mayBeDispatchedOn(plan, today),
      days: earliest.minimum.days,
      earliest: earliest.at,
      lastDay: lastDayForDispatch(plan),
      who,
      where: "timetable",
    },
  ];
}
