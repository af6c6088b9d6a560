import type { Country } from "../definitions/country";
import type { ClauseId, ConditionId, LineId, LotId, MarketGroupId, OrganisationId } from "../definitions/identifiers";
import type { ApplicableLaw } from "../agreement/applicable-law";
import type { Quantity } from "../definitions/quantity";
import type { AuthenticLanguage } from "../definitions/text-language";
import type { Instant } from "../definitions/time";
import type { FrozenTimetable } from "../deadlines/frozen-timetable";
import type { CallTerm } from "../participation/call-term";
import type { ConditionTerms } from "../participation/condition";
import type { TenderForm } from "../tenders/tender";
import type { AwardCriteria } from "./award-criteria";
import type { PartId } from "./clause";
import type { ClimateAnswer } from "./climate-check";
import type { DocumentName } from "./document-name";

/**
 * What is frozen, as `samband/documents/4` writes it down (the earlier forms lack members that may be
 * absent here; the third added documents, texts, criteria, laws and the climate check, the last the timetable): integers as text where they count
 * something, decimals as text, absent rather than null, lists sorted by stable id unless their
 * order is the reader's (clauses, lots, lines). The form never changes its meaning.
 */
export type FrozenClause = {
  readonly id: ClauseId;
  /** Of which document; the first two forms knew of none. */
  readonly document?: DocumentName;
  /** In English. CommonMark, in which `{{name}}` stands for a fact of the same part. */
  readonly heading: string;
  readonly text: string;
  /** The same in the other authentic languages, sorted by language. Unofficial texts are in no part. */
  readonly texts?: readonly FrozenText[];
};

export type FrozenText = { readonly language: AuthenticLanguage; readonly heading: string; readonly text: string };

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
  /** What is authentic beside English, by agreement; sorted. */
  readonly alsoAuthentic?: readonly AuthenticLanguage[];
  readonly lead: FrozenBuyer;
  /** One for each country that is in any lot, sorted by country. */
  readonly buyers: readonly FrozenBuyer[];
  readonly lots: readonly { readonly id: LotId; readonly number: number }[];
  readonly tendersCloseAt: Instant;
  /** All else that tenderers rely on in time; the first three forms knew only until when tenders come in. */
  readonly timetable?: FrozenTimetable;
  readonly form?: TenderForm;
  /** Who may call off, by country, sorted by country; names in the country's own order. */
  readonly entitled?: readonly FrozenEntitled[];
  /** Whose law governs what, as the countries agreed. */
  readonly law?: ApplicableLaw;
  /** Of every lot that has none of its own. */
  readonly criteria?: AwardCriteria;
  readonly clauses: readonly FrozenClause[];
};

export type FrozenEntitled = { readonly country: Country; readonly buyers: readonly string[] };

/** Per 12 months, in the line's volume unit. */
export type FrozenVolume = { readonly country: Country; readonly quantity: Quantity; readonly origin: string };

/** What is called for over the whole term: the estimate, and the most that may be called off. */
export type FrozenQuantity = { readonly line: LineId; readonly estimated: Quantity; readonly maximum: Quantity };

/** The lines of a lot counted in one unit, where all of them can be. */
export type FrozenTotal = { readonly unit: string; readonly estimated: Quantity; readonly maximum: Quantity };

export type FrozenGroup = {
  readonly id: MarketGroupId;
  readonly name: string;
  readonly countries: readonly Country[];
  /** In the order of the lines. */
  readonly quantities: readonly FrozenQuantity[];
  readonly total?: FrozenTotal;
};

/** Both scopes and both volumes: what the lot is where the condition is met, and what it is where it is not. */
export type FrozenCondition = {
  readonly id: ConditionId;
  readonly terms: ConditionTerms;
  /** The quantities of each group on the lines that the fallback touches, where it is in effect. */
  readonly fallbackQuantities: readonly {
    readonly group: MarketGroupId;
    readonly quantities: readonly FrozenQuantity[];
  }[];
};

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
  readonly term?: CallTerm;
  /** Sorted by id. */
  readonly groups?: readonly FrozenGroup[];
  /** Lots of the same medicine in their order of precedence, this one among them. */
  readonly link?: readonly LotId[];
  /** Sorted by id. */
  readonly conditions?: readonly FrozenCondition[];
  /** Where the lot has criteria of its own. */
  readonly criteria?: AwardCriteria;
  /** How it meets the climate rules of the countries in it, sorted by country. */
  readonly climate?: readonly ClimateAnswer[];
  readonly clauses: readonly FrozenClause[];
};

export type PartContent = CommonContent | LotContent;

export function isCommon(content: PartContent): content is CommonContent {
  return content.part === "common";
}

/** The lots among the parts of a revision. */
export function lotsAmong(contents: readonly PartContent[]): readonly LotContent[] {
  return contents.flatMap((content) => (isCommon(content) ? [] : [content]));
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
