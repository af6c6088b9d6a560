import type { Country } from "../definitions/country";
import type { ConditionId, LineId, LotId } from "../definitions/identifiers";
import type { KeptFile } from "../definitions/kept-file";
import type { CalendarDay, Instant } from "../definitions/time";

/** Who must bring it about. */
export type Bearer =
  | { readonly kind: "country"; readonly country: Country }
  | { readonly kind: "supplier" }
  | { readonly kind: "regulator"; readonly name: string };

export const MOMENTS = ["dispatch", "award", "first-delivery"] as const;
/** Before what it must be settled. */
export type Moment = (typeof MOMENTS)[number];

/** On this line the lot does not cover these countries where the condition is not met. */
export type Fallback = { readonly line: LineId; readonly countries: readonly Country[] };

/**
 * A condition on which coverage hangs: a label exemption, an authorisation. Both scopes stand in the
 * consented text, so that the fallback needs no new consent.
 */
export type ConditionTerms = {
  readonly title: string;
  readonly text: string;
  readonly bearer: Bearer;
  readonly moment: Moment;
  /** The country whose representative or legal officer judges. */
  readonly judge: Country;
  /** Days end at 24:00 in this zone. */
  readonly zone: string;
  readonly evidenceBy: CalendarDay;
  readonly judgedBy: CalendarDay;
  readonly fallback: readonly Fallback[];
  /** On which of the two scopes bids are compared. */
  readonly comparedOn: "scope-if-met" | "fallback-scope";
};

/** A condition as it was last set. */
export type Condition = {
  readonly condition: ConditionId;
  readonly lot: LotId;
  readonly n: number;
  readonly terms: ConditionTerms;
};

export type Judgement = { readonly line: LineId; readonly isMet: boolean; readonly reason: string };

export type Evidence = {
  readonly n: number;
  readonly givenAt: Instant;
  readonly text: string;
  readonly file?: KeptFile;
};

/** What happened to a condition since it was set. */
export type ConditionHistory = {
  readonly evidence: readonly Evidence[];
  readonly judgements: readonly (Judgement & { readonly n: number; readonly judgedAt: Instant })[];
  /** The lines on which the record already says that the fallback took effect. */
  readonly fallenBack: readonly LineId[];
};
