import type { Country } from "../definitions/country";
import type { LineId, LotId, OrganisationId, TenderId } from "../definitions/identifiers";
import type { Instant } from "../definitions/time";

/** What is bought, in the terms of the field: INN, ATC (7 characters), EDQM form, strength. */
export type ProductLine = {
  readonly line: LineId;
  readonly inn: string;
  readonly atc: string;
  readonly form: string;
  readonly route: string;
  readonly strength: string;
  readonly container: string;
  /** Units in one pack. */
  readonly packSize: number;
  /** The amount on which bids are compared, for example "16 mg". */
  readonly comparisonUnit: string;
  /** What a volume counts, for example "vial". */
  readonly volumeUnit: string;
};

/** A separate competition, awarded for itself. `number` is how people name it; `lot` never changes. */
export type Lot = {
  readonly lot: LotId;
  readonly number: number;
  readonly title: string;
  readonly lines: readonly ProductLine[];
};

/** A participant may come in; an observer follows and takes no position. */
export type Invitation = { readonly country: Country; readonly as: "participant" | "observer" };

export type Tender = {
  readonly id: TenderId;
  readonly number: string;
  readonly title: string;
  readonly leadOrganisation: OrganisationId;
  readonly leadCountry: Country;
  /** Calendar days of the tender are days of this zone. */
  readonly leadTimeZone: string;
  readonly lots: readonly Lot[];
  readonly invitations: readonly Invitation[];
  /** Answers are received strictly before this instant. */
  readonly interestClosesAt: Instant;
};
