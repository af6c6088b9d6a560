import type { Country } from "../definitions/country";
import type { ClauseId, LineId, LotId, OrganisationId } from "../definitions/identifiers";
import type { Quantity } from "../definitions/quantity";
import type { Instant } from "../definitions/time";
import type { PartId } from "./clause";

/**
 * What is frozen, as `samband/documents/1` writes it down: integers as text where they count
 * something, decimals as text, absent rather than null, lists sorted by stable id unless their
 * order is the reader's (clauses, lots, lines). The form never changes its meaning.
 */
export type FrozenClause = { readonly id: ClauseId; readonly heading: string; readonly text: string };

export type FrozenBuyer = {
  readonly organisation: OrganisationId;
  readonly name: string;
  readonly country: Country;
  /** The zone of the country: times are meant on the lead's clock, and read on every buyer's. */
  readonly timeZone: string;
};

export type CommonContent = {
  readonly part: "common";
  readonly number: string;
  readonly title: string;
  readonly language: "en";
  readonly lead: FrozenBuyer;
  /** One for each country that is in any lot, sorted by country. */
  readonly buyers: readonly FrozenBuyer[];
  readonly lots: readonly { readonly id: LotId; readonly number: number }[];
  readonly tendersCloseAt: Instant;
  readonly clauses: readonly FrozenClause[];
};

export type FrozenVolume = { readonly country: Country; readonly quantity: Quantity; readonly origin: string };

export type FrozenLine = {
  readonly id: LineId;
  readonly inn: string;
  readonly atc: string;
  readonly form: string;
  readonly route: string;
  readonly strength: string;
  readonly container: string;
  readonly packSize: number;
  readonly comparisonUnit: string;
  readonly volumeUnit: string;
  /** Per 12 months; a country without a figure stated none. */
  readonly volumes: readonly FrozenVolume[];
};

export type LotContent = {
  readonly part: LotId;
  readonly number: number;
  readonly title: string;
  readonly countries: readonly Country[];
  readonly lines: readonly FrozenLine[];
  readonly clauses: readonly FrozenClause[];
};

export type PartContent = CommonContent | LotContent;

export function isCommon(content: PartContent): content is CommonContent {
  return content.part === "common";
}

/** Whom a part binds, and who therefore takes a position on it. */
export function countriesOfPart(content: PartContent): readonly Country[] {
  return isCommon(content) ? content.buyers.map(({ country }) => country) : content.countries;
}

export function partIdOf(content: PartContent): PartId {
  return content.part;
}

/** Bytes of a part back into what they say. They were written by `canonicalBytes` of a PartContent. */
export function contentOfBytes(bytes: Uint8Array): PartContent {
  return JSON.parse(new TextDecoder().decode(bytes)) as PartContent;
}
