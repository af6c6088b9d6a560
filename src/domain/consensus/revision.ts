import type { Country } from "../definitions/country";
import type { PersonId, RevisionId } from "../definitions/identifiers";
import type { PartId } from "../documents/clause";

/** A part and the SHA-256 over its canonical bytes. */
export type PartHash = { readonly part: PartId; readonly sha256: string };

/**
 * A form says what the bytes mean, and never changes its meaning: the second adds the quantities
 * of the call, the third documents, authentic texts, criteria and laws.
 */
export type ManifestForm =
  "samband/documents/1" | "samband/documents/2" | "samband/documents/3" | "samband/documents/4";

/**
 * The root of a frozen revision: the parts and the digest of each, sorted by part. Its canonical
 * bytes are what a consent rests on.
 */
export type Manifest = { readonly form: ManifestForm; readonly parts: readonly PartHash[] };

/** A part of a frozen revision and the countries that it binds. */
export type FrozenPart = PartHash & { readonly countries: readonly Country[] };

export type FrozenRevision = {
  readonly revision: RevisionId;
  readonly number: number;
  readonly frozenBy: PersonId;
  readonly parts: readonly FrozenPart[];
};

/** The common part and the country's own lots. */
export function partsOf(revision: FrozenRevision, country: Country): readonly FrozenPart[] {
  return revision.parts.filter(({ countries }) => countries.includes(country));
}

export function countriesOf(revision: FrozenRevision): readonly Country[] {
  return [...new Set(revision.parts.flatMap(({ countries }) => countries))].sort();
}

export function isSamePart(a: PartHash, b: PartHash): boolean {
  return a.part === b.part && a.sha256 === b.sha256;
}
