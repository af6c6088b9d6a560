import type { Country } from "../definitions/country";
import type { PersonId, TenderId } from "../definitions/identifiers";

type Naming = {
  readonly tender: TenderId;
  /** The country whose reader it is: it names its own people alone. */
  readonly country: Country;
  readonly person: PersonId;
  /** Counts what was said of this person. */
  readonly n: number;
};

/** Somebody of the country may read the drafts of a tender from now on, whatever their role. */
export type ReaderNamed = Naming & { readonly type: "ReaderNamed"; readonly version: 1 };
export type ReaderTakenBack = Naming & { readonly type: "ReaderTakenBack"; readonly version: 1 };

export type ReaderEvent = ReaderNamed | ReaderTakenBack;

/** The last that was said of a person. */
export type ReaderNaming = Pick<Naming, "country" | "person" | "n"> & { readonly isNamed: boolean };

export function isNamedReader(namings: readonly ReaderNaming[], person: PersonId | null): boolean {
  return namings.some((naming) => naming.person === person && naming.isNamed);
}
