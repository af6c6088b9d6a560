import type { Country } from "../definitions/country";
import type { ConditionId } from "../definitions/identifiers";
import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, firstBroken, refused, type Result } from "../definitions/result";
import type { Instant } from "../definitions/time";
import type { Lot, Tender } from "../tenders/tender";
import type { ConditionTerms } from "./condition";
import * as conditionRules from "./condition-rules";
import type { ConditionWithHistory } from "./condition-state";
import type { ConditionSet } from "./events";
import type { MarketGroup } from "./market-group";
import * as rules from "./rules";

export type SettingRefusal =
  | RefusalOf<typeof rules.theCallStandsStillAfterDispatch>
  | RefusalOf<typeof conditionRules.aConditionIsChangedFromItsLatestForm>
  | RefusalOf<typeof conditionRules.aRemovedConditionStaysRemoved>
  | RefusalOf<typeof conditionRules.aConditionIsChangedBeforeAnythingCameOfIt>
  | RefusalOf<typeof conditionRules.aConditionCountsDaysWhereAParticipantIs>
  | RefusalOf<typeof conditionRules.aConditionSaysWhatFallsOut>
  | RefusalOf<typeof conditionRules.whoeverBearsOrJudgesIsIn>
  | RefusalOf<typeof conditionRules.evidenceIsAskedForByADayAhead>
  | RefusalOf<typeof conditionRules.judgingEndsAfterEvidence>
  | RefusalOf<typeof conditionRules.aFallbackEmptiesNoGroup>;

/** A lot with its conditions, as it stands now. */
export type LotOfConditions = {
  readonly tender: Tender;
  readonly isDispatched: boolean;
  readonly lot: Lot;
  /** Who is in today, sorted. */
  readonly countries: readonly Country[];
  readonly groups: readonly MarketGroup[];
  readonly conditions: readonly ConditionWithHistory[];
  /** The legal zones of the countries that take part. */
  readonly zones: readonly string[];
};

/** The last form of a condition. */
export type ConditionForm = { readonly n: number; readonly isRemoved: boolean };

export type ConditionToSet = {
  readonly condition: ConditionId;
  readonly terms: ConditionTerms;
  /** The form that was seen; 0 for a new condition. */
  readonly basedOn: number;
};

/** The lead's officer sets a condition of a lot, or changes one of which nothing has come yet. */
export function setCondition(
  state: LotOfConditions & { readonly form: ConditionForm | null },
  { condition, terms, basedOn }: ConditionToSet,
  now: Instant,
): Result<readonly [ConditionSet], SettingRefusal> {
  const { tender, lot, groups, form } = state;
  const before = state.conditions.find((each) => each.condition === condition) ?? null;
  const others = state.conditions.filter((each) => each.condition !== condition);
  const conditions = [...others, { condition, lot: lot.lot, n: 0, terms }];
  const broken = firstBroken<SettingRefusal>(
    rules.theCallStandsStillAfterDispatch(state.isDispatched),
    conditionRules.aConditionIsChangedFromItsLatestForm(form?.n ?? 0, basedOn),
    conditionRules.aRemovedConditionStaysRemoved(form?.isRemoved === true),
    conditionRules.aConditionIsChangedBeforeAnythingCameOfIt(before, now),
    conditionRules.aConditionCountsDaysWhereAParticipantIs(terms, state.zones),
    conditionRules.aConditionSaysWhatFallsOut(state, terms),
    conditionRules.whoeverBearsOrJudgesIsIn(state, terms),
    conditionRules.evidenceIsAskedForByADayAhead(terms, now),
    conditionRules.judgingEndsAfterEvidence(terms),
    conditionRules.aFallbackEmptiesNoGroup({ ...state, conditions }, groups),
  );
  if (broken) return refused(broken);

  const n = (form?.n ?? 0) + 1;
  return accepted([
    { type: "ConditionSet", version: 1, tender: tender.id, condition, n, lot: lot.lot, terms: inOrder(terms, lot) },
  ]);
}

/** Lines in the order of the lot, countries by their code: the same terms are the same however they were ticked. */
function inOrder(terms: ConditionTerms, { lines }: Lot): ConditionTerms {
  const place = new Map(lines.map(({ line }, index) => [line, index]));
  const fallback = terms.fallback
    .map(({ line, countries }) => ({ line, countries: countries.toSorted() }))
    .toSorted((a, b) => (place.get(a.line) ?? 0) - (place.get(b.line) ?? 0));
  return { ...terms, fallback };
}
