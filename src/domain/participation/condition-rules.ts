import type { Country } from "../definitions/country";
import type { LineId } from "../definitions/identifiers";
import { endOfDayIn, type Instant } from "../definitions/time";
import type { Lot, Tender } from "../tenders/tender";
import type { Condition, ConditionTerms, Judgement } from "./condition";
import { conditionsInEffect, groupEmptiedBy } from "./condition-scope";
import { isSettled, lineStateAt, linesOf, type ConditionWithHistory } from "./condition-state";
import type { MarketGroup } from "./market-group";

/** Whoever changes a condition has seen its latest form. Source: house-nothing-typed-is-overwritten. */
export function aConditionIsChangedFromItsLatestForm(last: number, basedOn: number) {
  return last === basedOn ? null : ({ rule: "a-condition-is-changed-from-its-latest-form" } as const);
}

/** What was given for the one that was taken out is not of another. Source: house-a-condition-settles-itself. */
export function aRemovedConditionStaysRemoved(isRemoved: boolean) {
  return isRemoved ? ({ rule: "a-removed-condition-stays-removed" } as const) : null;
}

/** Evidence, a judgement or a fallback is of the words that stood there then. Source: house-a-condition-settles-itself. */
export function aConditionIsChangedBeforeAnythingCameOfIt(before: ConditionWithHistory | null, now: Instant) {
  if (!before) return null;
  const isUntouched = linesOf(before).every((line) => lineStateAt(before, line, now).state === "awaits-evidence");
  return isUntouched ? null : ({ rule: "a-condition-is-changed-before-anything-came-of-it" } as const);
}

/** Somewhere something depends on it, or it is no condition. Source: house-a-condition-settles-itself. */
export function aConditionSaysWhatFallsOut(
  { lot, countries }: { readonly lot: Lot; readonly countries: readonly Country[] },
  { fallback }: ConditionTerms,
) {
  const lines = new Set(lot.lines.map(({ line }) => line));
  const isSaid =
    fallback.length > 0 &&
    isEachOnce(fallback.map(({ line }) => line)) &&
    fallback.every(
      (each) =>
        lines.has(each.line) &&
        each.countries.length > 0 &&
        isEachOnce(each.countries) &&
        each.countries.every((country) => countries.includes(country)),
    );
  return isSaid ? null : ({ rule: "a-condition-says-what-falls-out", number: lot.number } as const);
}

/** A date that has passed leaves nobody time. Source: house-a-condition-settles-itself. */
export function evidenceIsAskedForByADayAhead({ zone, evidenceBy }: ConditionTerms, now: Instant) {
  return endOfDayIn(zone, evidenceBy) > now ? null : ({ rule: "evidence-is-asked-for-by-a-day-ahead" } as const);
}

/** Whoever judges reads the evidence first. Source: house-a-condition-settles-itself. */
export function judgingEndsAfterEvidence({ evidenceBy, judgedBy }: ConditionTerms) {
  return judgedBy > evidenceBy ? null : ({ rule: "judging-ends-after-evidence", evidenceBy } as const);
}

/** A day ends when it ends for one of those whom it binds. Source: house-a-condition-settles-itself. */
export function aConditionCountsDaysWhereAParticipantIs({ zone }: ConditionTerms, zones: readonly string[]) {
  return zones.includes(zone) ? null : ({ rule: "a-condition-counts-days-where-a-participant-is" } as const);
}

/** A condition needs the country that bears it and the one that judges it. Source: house-a-condition-settles-itself. */
export function whoeverBearsOrJudgesIsIn(
  { tender, lot, countries }: { readonly tender: Tender; readonly lot: Lot; readonly countries: readonly Country[] },
  { title, judge, bearer }: ConditionTerms,
) {
  const named = [judge, ...(bearer.kind === "country" ? [bearer.country] : [])];
  const country = named.find((each) => !countries.includes(each) && each !== tender.leadCountry);
  return country ? ({ rule: "whoever-bears-or-judges-is-in", number: lot.number, title, country } as const) : null;
}

/** A group that fallbacks leave with nothing would be a lot of nobody. Source: house-each-market-is-called-for-by-itself. */
export function aFallbackEmptiesNoGroup(
  of: { readonly lot: Lot; readonly countries: readonly Country[]; readonly conditions: readonly Condition[] },
  groups: readonly MarketGroup[],
) {
  const emptied = groupEmptiedBy(conditionsInEffect(of.conditions, of), of.lot, groups);
  return emptied ? ({ rule: "a-fallback-empties-no-group", number: of.lot.number } as const) : null;
}

/** The end of its day is late: then the fallback is in effect. Source: house-received-at-decides. */
export function evidenceIsReceivedBeforeItsDayEnds({ terms }: Condition, receivedAt: Instant) {
  const endedAt = endOfDayIn(terms.zone, terms.evidenceBy);
  return receivedAt < endedAt ? null : ({ rule: "evidence-is-received-before-its-day-ends", endedAt } as const);
}

/** Where every line is settled, more changes nothing. Source: house-a-condition-settles-itself. */
export function nothingMoreComesOfASettledCondition(condition: ConditionWithHistory, now: Instant) {
  return isSettled(condition, now) ? ({ rule: "nothing-more-comes-of-a-settled-condition" } as const) : null;
}

/** There is nothing to judge before there is something to read. Source: house-a-condition-settles-itself. */
export function aConditionIsJudgedAfterItsEvidence({ evidence }: ConditionWithHistory) {
  return evidence.length > 0 ? null : ({ rule: "a-condition-is-judged-after-its-evidence" } as const);
}

/** The end of the judging day is late: then the fallback is in effect. Source: house-received-at-decides. */
export function aConditionIsJudgedBeforeItsDayEnds({ terms }: Condition, receivedAt: Instant) {
  const endedAt = endOfDayIn(terms.zone, terms.judgedBy);
  return receivedAt < endedAt ? null : ({ rule: "a-condition-is-judged-before-its-day-ends", endedAt } as const);
}

/** Each line of the condition is judged for itself, and at least one. Source: house-a-condition-settles-itself. */
export function aJudgementIsOfLinesOfTheCondition(condition: Condition, judgements: readonly Judgement[]) {
  const own = linesOf(condition);
  const named = judgements.map(({ line }) => line);
  return named.length > 0 && isEachOnce(named) && named.every((line) => own.includes(line))
    ? null
    : ({ rule: "a-judgement-is-of-lines-of-the-condition" } as const);
}

/** What was found once is not found again. Source: house-a-condition-settles-itself. */
export function aLineIsJudgedOnce({ judgements }: ConditionWithHistory, now: readonly Judgement[]) {
  const judged = new Set<LineId>(judgements.map(({ line }) => line));
  return now.some(({ line }) => judged.has(line)) ? ({ rule: "a-line-is-judged-once" } as const) : null;
}

function isEachOnce(all: readonly string[]): boolean {
  return new Set(all).size === all.length;
}
