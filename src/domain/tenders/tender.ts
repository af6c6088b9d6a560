import type { Country } from "../definitions/country";
import type { LineId, LinkId, LotId, OrganisationId, TenderId } from "../definitions/identifiers";
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

/** Anatomical main group to chemical substance: `J01DH02`. */
export const ATC_FORM = /^[A-Z]\d{2}[A-Z]{2}\d{2}$/;
/** Units in one pack, or another count that a person types. */
export const WHOLE_NUMBER = /^[1-9]\d{0,5}$/;
/** How many characters each fact of a line may have. */
export const LINE_TEXT_MAX = {
  inn: 200,
  atc: 7,
  form: 200,
  route: 200,
  strength: 100,
  container: 100,
  comparisonUnit: 100,
  volumeUnit: 100,
} as const satisfies Partial<Record<keyof ProductLine, number>>;
export const LOT_TITLE_MAX = 200;

/** A separate competition, awarded for itself. `number` is how people name it; `lot` never changes. */
export type Lot = {
  readonly lot: LotId;
  readonly number: number;
  readonly title: string;
  readonly lines: readonly ProductLine[];
};

/**
 * Lots of the same medicine for which different suppliers are wanted, in the order in which they are
 * awarded: whoever wins an earlier one is passed over in the later ones.
 */
export type LotLink = { readonly link: LinkId; readonly lots: readonly LotId[] };

/**
 * `joint`: two or more countries buy together, and a lot needs two of them. `accession`: others come
 * into the lead's own tender, lot by lot; a lot that nobody else is in stays the lead's.
 */
export const TENDER_FORMS = ["joint", "accession"] as const;
export type TenderForm = (typeof TENDER_FORMS)[number];

/** A participant may come in; an observer follows and takes no position. */
export type Invitation = { readonly country: Country; readonly as: "participant" | "observer" };

export type Tender = {
  readonly id: TenderId;
  readonly number: string;
  readonly title: string;
  readonly form: TenderForm;
  readonly leadOrganisation: OrganisationId;
  readonly leadCountry: Country;
  /** Calendar days of the tender are days of this zone. */
  readonly leadTimeZone: string;
  readonly lots: readonly Lot[];
  readonly links: readonly LotLink[];
  readonly invitations: readonly Invitation[];
  /** Answers are received strictly before this instant. */
  readonly interestClosesAt: Instant;
};
