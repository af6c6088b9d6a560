import type { Country } from "../definitions/country";
import type { MandateId } from "../definitions/identifiers";
import type { CalendarDay } from "../definitions/time";
import type { PartId } from "../documents/clause";
import type { Voice } from "../people/actor";
import type { FrozenPart, FrozenRevision, PartHash } from "./revision";
import { countriesOf, isSamePart, partsOf } from "./revision";

/** A yes; with it may be recorded what the country wants to have said, as long as that carries no condition. */
export type Consent = { readonly stance: "consent"; readonly statement?: string };

/**
 * Somebody at home must still agree. It stands until the end of that day in the lead's legal zone, and
 * is then no position, whether or not anybody has written it down.
 */
export type Hold = {
  readonly stance: "hold";
  readonly reason: string;
  /** Who must still agree, in the country's words. */
  readonly owner: string;
  readonly until: CalendarDay;
};

/** A no, why, and what instead. */
export type Objection = { readonly stance: "object"; readonly reason: string; readonly request: string };

/** Leaving a lot is not a position: it makes a new revision. */
export type Position = Consent | Hold | Objection;

/** What a country last did about one part: a position on its bytes, or their withdrawal. */
export type LastWord = PartHash & {
  readonly country: Country;
  readonly n: number;
  readonly as: Voice;
  readonly mandate: MandateId | null;
  readonly position: Position | { readonly stance: "withdrawn"; readonly reason: string };
};

/** The position that stands on that day: on exactly these bytes, not withdrawn, and no hold whose day has ended. */
export function standingPosition(
  words: readonly LastWord[],
  part: PartHash,
  country: Country,
  day: CalendarDay,
): Position | null {
  const position = lastWordOnBytes(words, part, country)?.position;
  if (!position || position.stance === "withdrawn" || isLapsed(position, day)) return null;
  return position;
}

/** The consent that stands, on whichever day it is asked. */
export function standingConsent(words: readonly LastWord[], part: PartHash, country: Country): LastWord | null {
  const last = lastWordOnBytes(words, part, country);
  return last?.position.stance === "consent" ? last : null;
}

/** The country's last word on the part, where it was on exactly these bytes. */
export function lastWordOnBytes(words: readonly LastWord[], part: PartHash, country: Country): LastWord | null {
  const last = lastWordOn(words, part.part, country);
  return last && isSamePart(last, part) ? last : null;
}

/** What the country last said or took back of the part, whatever its bytes were then. */
export function lastWordOn(words: readonly LastWord[], part: PartId, country: Country): LastWord | null {
  return wordsOnPart(words, part, country).at(-1) ?? null;
}

/** A hold is one to the end of its day. */
export function isLapsed(position: LastWord["position"], day: CalendarDay): boolean {
  return position.stance === "hold" && position.until < day;
}

/** Hundreds of parts are asked for by many countries: the words are sorted by both once. */
const SORTED_BY_PART = new WeakMap<readonly LastWord[], ReadonlyMap<string, readonly LastWord[]>>();

function wordsOnPart(words: readonly LastWord[], part: PartId, country: Country): readonly LastWord[] {
  const sorted =
    SORTED_BY_PART.get(words) ??
    Map.groupBy(
      words.toSorted((a, b) => a.n - b.n),
      (word) => `${word.country} ${word.part}`,
    );
  SORTED_BY_PART.set(words, sorted);
  return sorted.get(`${country} ${part}`) ?? [];
}

/** The parts of this revision on which the country's consent is still missing. */
export function partsWithoutConsent(
  revision: FrozenRevision,
  words: readonly LastWord[],
  country: Country,
): readonly FrozenPart[] {
  return partsOf(revision, country).filter((part) => standingConsent(words, part, country) === null);
}

export function countriesYetToConsent(revision: FrozenRevision, words: readonly LastWord[]): readonly Country[] {
  return countriesOf(revision).filter((country) => partsWithoutConsent(revision, words, country).length > 0);
}

/** Consensus is the consent of every country to the common part and to each of its own lots. */
export function consensusStands(revision: FrozenRevision, words: readonly LastWord[]): boolean {
  return countriesYetToConsent(revision, words).length === 0;
}
