import type { Country } from "../definitions/country";
import type { DecisionId, LotId, MandateId, PersonId, RevisionId, RoundId, TenderId } from "../definitions/identifiers";
import type { CalendarDay, Instant } from "../definitions/time";
import type { PartContent } from "../documents/content";
import type { Voice } from "../people/actor";
import type { Manifest, PartHash } from "./revision";
import type { Position } from "./position";

/** The very content of every part; `sha256` is the digest of the manifest's canonical bytes. */
export type RevisionFrozen = {
  readonly type: "RevisionFrozen";
  readonly version: 2;
  readonly tender: TenderId;
  readonly decision: DecisionId;
  readonly kind: "documents";
  readonly revision: RevisionId;
  readonly number: number;
  readonly frozenBy: PersonId;
  readonly manifest: Manifest;
  readonly sha256: string;
  readonly parts: readonly PartContent[];
};

export type RoundOpened = {
  readonly type: "RoundOpened";
  readonly version: 1;
  readonly tender: TenderId;
  readonly revision: RevisionId;
  readonly number: number;
  readonly round: RoundId;
  readonly countries: readonly Country[];
  readonly closesAt: Instant;
};

export type PositionStated = {
  readonly type: "PositionStated";
  readonly version: 3;
  readonly tender: TenderId;
  readonly round: RoundId;
  readonly country: Country;
  readonly as: Voice;
  /** Under which mandate a consent was given; those of the first form name none. */
  readonly mandate?: MandateId;
  readonly n: number;
  readonly parts: readonly PartHash[];
  readonly position: Position;
};

/** The country has no position on these parts any more. */
export type PositionWithdrawn = {
  readonly type: "PositionWithdrawn";
  readonly version: 2;
  readonly tender: TenderId;
  readonly country: Country;
  readonly as: Voice;
  readonly n: number;
  readonly parts: readonly PartHash[];
  readonly reason: string;
};

/** `afterWithdrawals` counts the withdrawals before it: between two of them consensus is reached once. */
export type ConsensusReached = {
  readonly type: "ConsensusReached";
  readonly version: 1;
  readonly tender: TenderId;
  readonly revision: RevisionId;
  readonly afterWithdrawals: number;
};

/**
 * The time for positions is over, counted with all that was received before its end. A country is named
 * under everything that it said of parts of its own, and as silent where it has no position on some of them.
 */
export type RoundEnded = {
  readonly type: "RoundEnded";
  readonly version: 1;
  readonly tender: TenderId;
  readonly revision: RevisionId;
  readonly number: number;
  readonly round: RoundId;
  readonly endedAt: Instant;
  /** To all of its parts. */
  readonly consenting: readonly Country[];
  readonly holding: readonly Country[];
  readonly objecting: readonly Country[];
  readonly silent: readonly Country[];
};

/** The day of a hold has ended, and nothing else was said: the country has no position on these parts. */
export type HoldLapsed = {
  readonly type: "HoldLapsed";
  readonly version: 1;
  readonly tender: TenderId;
  readonly country: Country;
  /** The word that was the hold. */
  readonly n: number;
  readonly until: CalendarDay;
  readonly lapsedAt: Instant;
  readonly parts: readonly PartHash[];
};

/** The others go on without a country that was silent in these two rounds, as all had agreed beforehand. */
export type SilentLeftOut = {
  readonly type: "SilentLeftOut";
  readonly version: 1;
  readonly tender: TenderId;
  readonly country: Country;
  /** Counts with what the country answered itself. */
  readonly n: number;
  readonly effectiveOn: CalendarDay;
  readonly lots: readonly LotId[];
  readonly rounds: readonly RoundId[];
  readonly reason: string;
};

/**
 * Whether the country's mandate still covers what it consented to: said anew whenever its ceiling or
 * its own figures change. The figures stay in its private room; this is the answer that the gate needs.
 */
export type CoverageStated = {
  readonly type: "CoverageStated";
  readonly version: 1;
  readonly tender: TenderId;
  readonly country: Country;
  readonly n: number;
  readonly covers: boolean;
};

export type ConsensusEvent =
  | RevisionFrozen
  | RoundOpened
  | PositionStated
  | PositionWithdrawn
  | RoundEnded
  | HoldLapsed
  | SilentLeftOut
  | ConsensusReached
  | CoverageStated;
