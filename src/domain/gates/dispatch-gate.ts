import type { AnnexLack } from "../agreement/annex-stands";
import type { Country } from "../definitions/country";
import { dayIn, type CalendarDay, type Instant } from "../definitions/time";
import { partsWithoutConsent, standingConsent, type LastWord } from "../consensus/position";
import { countriesOf, partsOf, type FrozenRevision } from "../consensus/revision";
import type { Room } from "../consensus/room";
import type { Plan } from "../deadlines/dispatch-window";
import { COMMON, type PartId } from "../documents/clause";
import { isCommon, lotsAmong, type PartContent } from "../documents/content";
import { isSettled, type ConditionWithHistory } from "../participation/condition-state";
import { coversWithAllAbove, isUnderMandate, type Mandate } from "../people/mandate";
import type { Tender } from "../tenders/tender";
import { agreementAtTheGate, type AgreementItem } from "./agreement-at-the-gate";
import type { GateItem, Supplier } from "./gate";
import { timeAtTheGate, type TimeItem } from "./time-at-the-gate";

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
export type DispatchItem =
  | TimeItem
  | AgreementItem
  | (GateItem &
      (
        | { readonly what: "a-revision-is-frozen" }
        | { readonly what: "the-text-is-the-frozen-one" }
        | { readonly what: "the-call-says-its-quantities"; readonly lots: readonly number[] }
        | { readonly what: "the-condition-is-settled"; readonly title: string; readonly lot: number }
        | { readonly what: "the-country-consents"; readonly country: Country; readonly parts: readonly PartId[] }
        | { readonly what: "the-country-is-under-mandate"; readonly country: Country; readonly day: CalendarDay }
      ));

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
    ...agreementAtTheGate(facts.annexLacks, tender.leadCountry),
    quantitiesOf(facts, officer),
    ...countries.map((country) => consentOf(country, revision, facts)),
    ...countries.map((country) => mandateOf(country, revision, { facts, now })),
    ...conditionsOf(facts, now),
    ...(facts.plan ? timeAtTheGate(facts.plan, officer, now) : []),
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
