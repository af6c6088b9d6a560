import type { Country } from "../definitions/country";
import type { DecisionId, MandateId, PersonId, RevisionId, RoundId, TenderId } from "../definitions/identifiers";
import type { Instant } from "../definitions/time";
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
  readonly version: 2;
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
  RevisionFrozen | RoundOpened | PositionStated | PositionWithdrawn | ConsensusReached | CoverageStated;
