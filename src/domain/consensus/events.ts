import type { Country } from "../definitions/country";
import type { DecisionId, PersonId, RevisionId, RoundId, TenderId } from "../definitions/identifiers";
import type { Instant } from "../definitions/time";
import type { PartContent } from "../documents/content";
import type { Manifest, PartHash } from "./revision";
import type { Position } from "./position";

/** The very content of every part; `sha256` is the digest of the manifest's canonical bytes. */
export type RevisionFrozen = {
  readonly type: "RevisionFrozen";
  readonly version: 1;
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
  readonly version: 1;
  readonly tender: TenderId;
  readonly round: RoundId;
  readonly country: Country;
  readonly n: number;
  readonly parts: readonly PartHash[];
  readonly position: Position;
};

/** The country has no position on these parts any more. */
export type PositionWithdrawn = {
  readonly type: "PositionWithdrawn";
  readonly version: 1;
  readonly tender: TenderId;
  readonly country: Country;
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

export type ConsensusEvent = RevisionFrozen | RoundOpened | PositionStated | PositionWithdrawn | ConsensusReached;
