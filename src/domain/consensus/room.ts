import type { Country } from "../definitions/country";
import type { PersonId, RoundId, TenderId } from "../definitions/identifiers";
import { dayIn, type Instant } from "../definitions/time";
import { COMMON } from "../documents/clause";
import { mandatesHeld, type Mandate } from "../people/mandate";
import { standingPosition, type LastWord } from "./position";
import { partsOf, type FrozenPart, type FrozenRevision, type PartHash } from "./revision";

export type Round = {
  readonly id: RoundId;
  readonly revision: number;
  readonly closesAt: Instant;
  /** The officers who put its revision to the countries, in this round and those before; of rounds of the first form nobody is known. */
  readonly putBy: readonly PersonId[];
};

/**
 * All that decides about positions, at one moment, under the lock of the tender. It knows parts, their hashes and whom
 * they bind, and not what they say: an award or an option is decided on in the same room.
 */
export type Room = {
  readonly tender: TenderId;
  readonly leadTimeZone: string;
  /** The latest revision: no other is decided on. */
  readonly revision: FrozenRevision;
  /** The last round that was opened, on whichever revision. */
  readonly round: Round | null;
  readonly words: readonly LastWord[];
  readonly withdrawals: number;
  readonly mandates: readonly Mandate[];
  /** The last word on each country's coverage, where there is one. */
  readonly coverages: ReadonlyMap<Country, { readonly n: number; readonly covers: boolean }>;
  readonly isDispatched: boolean;
};

/** The round in which positions on the latest revision are taken at that instant. */
export function openRoundAt(room: Room, at: Instant): Round | null {
  const { round, revision } = room;
  return round && round.revision === revision.number && at < round.closesAt ? round : null;
}

/** The parts on which the country has a position at that instant. */
export function standingParts(
  { revision, words, leadTimeZone }: Room,
  country: Country,
  at: Instant,
): readonly FrozenPart[] {
  const day = dayIn(leadTimeZone, at);
  return partsOf(revision, country).filter((part) => standingPosition(words, part, country, day) !== null);
}

/** The mandates under which this person may consent to these parts at that instant. */
export function mandatesFor(
  room: Room,
  {
    country,
    speaker: holder,
    parts,
  }: { readonly country: Country; readonly speaker: PersonId; readonly parts: readonly PartHash[] },
  at: Instant,
): readonly Mandate[] {
  const lots = parts.flatMap(({ part }) => (part === COMMON ? [] : [part]));
  const day = dayIn(room.leadTimeZone, at);
  return mandatesHeld(room.mandates, { country, holder }, { tender: room.tender, lots, decision: "documents", day });
}

/** How many times the country has spoken; its next word carries the next number. */
export function wordsSpoken(room: Room, country: Country): number {
  return room.words.filter((word) => word.country === country).reduce((most, { n }) => Math.max(most, n), 0);
}
