import type { Country } from "../definitions/country";
import type { MandateId } from "../definitions/identifiers";
import type { PartId } from "../documents/clause";
import type { Voice } from "../people/actor";
import type { FrozenPart, FrozenRevision, PartHash } from "./revision";
import { countriesOf, isSamePart, partsOf } from "./revision";

/** Leaving a lot is not a position: it makes a new revision. */
export type Position =
  { readonly stance: "consent" } | { readonly stance: "object"; readonly reason: string; readonly request: string };

/** What a country last did about one part: a position on its bytes, or their withdrawal. */
export type LastWord = PartHash & {
  readonly country: Country;
  readonly n: number;
  readonly as: Voice;
  readonly mandate: MandateId | null;
  readonly position: Position | { readonly stance: "withdrawn"; readonly reason: string };
};

/** The country's last word on exactly these bytes, unless it took it back. */
export function standingWord(words: readonly LastWord[], part: PartHash, country: Country): LastWord | null {
  const last = lastWordOn(words, part.part, country);
  if (!last || !isSamePart(last, part)) return null;
  return last.position.stance === "withdrawn" ? null : last;
}

/** What the country last said or took back of the part, whatever its bytes were then. */
export function lastWordOn(words: readonly LastWord[], part: PartId, country: Country): LastWord | null {
  return wordsOnPart(words, part, country).at(-1) ?? null;
}

/** The position that stands: on exactly these bytes, and not withdrawn. */
export function standingPosition(words: readonly LastWord[], part: PartHash, country: Country): Position | null {
  const position = standingWord(words, part, country)?.position ?? null;
  return position?.stance === "withdrawn" ? null : position;
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
  return partsOf(revision, country).filter((part) => standingPosition(words, part, country)?.stance !== "consent");
}

export function countriesYetToConsent(revision: FrozenRevision, words: readonly LastWord[]): readonly Country[] {
  return countriesOf(revision).filter((country) => partsWithoutConsent(revision, words, country).length > 0);
}

/** Consensus is the consent of every country to the common part and to each of its own lots. */
export function consensusStands(revision: FrozenRevision, words: readonly LastWord[]): boolean {
  return countriesYetToConsent(revision, words).length === 0;
}
