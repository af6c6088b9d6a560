import type { Country } from "../definitions/country";
import type { FrozenPart, FrozenRevision, PartHash } from "./revision";
import { countriesOf, isSamePart, partsOf } from "./revision";

/** Leaving a lot is not a position: it makes a new revision. */
export type Position =
  { readonly stance: "consent" } | { readonly stance: "object"; readonly reason: string; readonly request: string };

/** What a country last did about one part: a position on its bytes, or their withdrawal. */
export type LastWord = PartHash & {
  readonly country: Country;
  readonly n: number;
  readonly position: Position | { readonly stance: "withdrawn"; readonly reason: string };
};

/** The position that stands: on exactly these bytes, and not withdrawn. */
export function standingPosition(words: readonly LastWord[], part: PartHash, country: Country): Position | null {
  const last = words
    .filter((word) => word.country === country && word.part === part.part)
    .toSorted((a, b) => a.n - b.n)
    .at(-1);
  if (!last || !isSamePart(last, part)) return null;
  return last.position.stance === "withdrawn" ? null : last.position;
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
