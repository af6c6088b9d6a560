import type { Country } from "../definitions/country";
import type { ConditionId, LineId, LotId, MarketGroupId, TenderId } from "../definitions/identifiers";
import type { KeptFile } from "../definitions/kept-file";
import type { CalendarDay, Instant } from "../definitions/time";
import type { Voice } from "../people/actor";
import type { CallTerm } from "./call-term";
import type { ConditionTerms, Judgement } from "./condition";
import type { MarketGroup } from "./market-group";
import type { Answered, ProposedVolume, Volume } from "./participation";

/** One country's act on one tender. `n` counts what the country said of its participation. */
type Said = { readonly tender: TenderId; readonly country: Country; readonly n: number };

export type ParticipationAnswered = Said & {
  readonly type: "ParticipationAnswered";
  readonly version: 2;
  readonly as: Voice;
  readonly effectiveOn: CalendarDay;
  readonly answers: readonly (Answered & { readonly lot: LotId })[];
};

/** The mandate did not come by its date: what waited for it is out, by the clock. */
export type AnswersLapsed = Said & {
  readonly type: "AnswersLapsed";
  readonly version: 1;
  readonly effectiveOn: CalendarDay;
  readonly lots: readonly LotId[];
};

/** The country leaves lots that it was in. */
export type LotsLeft = Said & {
  readonly type: "LotsLeft";
  readonly version: 1;
  readonly as: Voice;
  readonly effectiveOn: CalendarDay;
  readonly lots: readonly LotId[];
  readonly reason: string;
};

/** The volumes that come with being in. Apart from the answer, because fewer may read them. */
export type VolumesBound = Said & {
  readonly type: "VolumesBound";
  readonly version: 2;
  readonly lots: readonly { readonly lot: LotId; readonly volumes: readonly Volume[] }[];
};

/** What the lead's sheet says of a country's need. It binds nobody: only the country binds its volumes. */
export type VolumesProposed = Said & {
  readonly type: "VolumesProposed";
  readonly version: 1;
  /** The name of the file that they came from. */
  readonly source: string;
  readonly volumes: readonly ProposedVolume[];
};

/** The lead lets one country answer late, until then, and says why. */
export type WindowReopened = Said & {
  readonly type: "WindowReopened";
  readonly version: 1;
  readonly closesAt: Instant;
  readonly reason: string;
};

/** Which bodies of the country may call off. */
export type EntitledBuyersNamed = Said & {
  readonly type: "EntitledBuyersNamed";
  readonly version: 1;
  readonly buyers: readonly string[];
};

/** How long these lots run, how often they may be renewed, and how far above the estimate they may go. */
export type CallTermSet = {
  readonly type: "CallTermSet";
  readonly version: 1;
  readonly tender: TenderId;
  readonly n: number;
  readonly lots: readonly LotId[];
  readonly term: CallTerm;
};

/** How the countries of a lot are grouped; the whole drawing, which replaces the one before. */
export type MarketGroupsDrawn = {
  readonly type: "MarketGroupsDrawn";
  readonly version: 1;
  readonly tender: TenderId;
  readonly lot: LotId;
  readonly n: number;
  readonly groups: readonly MarketGroup[];
  /** Every id that a group of this lot ever had and has no more: none is used again. */
  readonly retired: readonly MarketGroupId[];
};

type OfCondition = { readonly tender: TenderId; readonly condition: ConditionId; readonly n: number };

export type ConditionSet = OfCondition & {
  readonly type: "ConditionSet";
  readonly version: 1;
  readonly lot: LotId;
  readonly terms: ConditionTerms;
};

export type ConditionRemoved = OfCondition & { readonly type: "ConditionRemoved"; readonly version: 1 };

export type EvidenceGiven = OfCondition & {
  readonly type: "EvidenceGiven";
  readonly version: 1;
  readonly text: string;
  readonly file?: KeptFile;
};

/** What the judge found, line by line. */
export type ConditionJudged = OfCondition & {
  readonly type: "ConditionJudged";
  readonly version: 1;
  readonly judgements: readonly Judgement[];
};

/** On these lines the fallback scope is in effect as of that instant, whenever it was written down. */
export type FallbackTookEffect = OfCondition & {
  readonly type: "FallbackTookEffect";
  readonly version: 1;
  readonly lines: readonly LineId[];
  readonly because: "no-evidence" | "not-judged" | "not-met";
  readonly effectiveAt: Instant;
};

export type ParticipationEvent =
  | ParticipationAnswered
  | AnswersLapsed
  | LotsLeft
  | VolumesBound
  | VolumesProposed
  | WindowReopened
  | EntitledBuyersNamed
  | CallTermSet
  | MarketGroupsDrawn
  | ConditionSet
  | ConditionRemoved
  | EvidenceGiven
  | ConditionJudged
  | FallbackTookEffect;
