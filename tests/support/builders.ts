import type { Manuscript } from "@/domain/consensus/manuscript";
import { manifestOf } from "@/domain/consensus/freeze-revision";
import type { LastWord, Position } from "@/domain/consensus/position";
import type { FrozenPart, FrozenRevision, PartHash } from "@/domain/consensus/revision";
import type { Room } from "@/domain/consensus/room";
import { storedCountry, type Country } from "@/domain/definitions/country";
import {
  identifier,
  type ClauseId,
  type DecisionId,
  type LineId,
  type LotId,
  type MandateId,
  type OrganisationId,
  type PersonId,
  type RevisionId,
  type RoundId,
  type TenderId,
} from "@/domain/definitions/identifiers";
import { quantityFrom } from "@/domain/definitions/quantity";
import { calendarDayFrom, instantFrom } from "@/domain/definitions/time";
import { COMMON, type Clause, type PartId } from "@/domain/documents/clause";
import type { CommonContent, FrozenBuyer, FrozenLine, LotContent } from "@/domain/documents/content";
import type { CallTerm } from "@/domain/participation/call-term";
import type { Participation } from "@/domain/participation/participation";
import type { Mandate } from "@/domain/people/mandate";
import type { Lot, ProductLine, Tender } from "@/domain/tenders/tender";
import { sha256 } from "@/platform/digest";
import { someCriteria } from "./criteria";

export const DK = storedCountry("DK");
export const NO = storedCountry("NO");
export const IS = storedCountry("IS");
export const SE = storedCountry("SE");

export const lotId = (number: number): LotId => identifier<LotId>(`lot-${number}`);
export const [LOT_1, LOT_2] = [lotId(1), lotId(2)];

export const OFFICER = identifier<PersonId>("officer.DK");
export const representative = (country: Country): PersonId => identifier<PersonId>(`representative.${country}`);

export const CLOSES_AT = instantFrom("2026-06-10T12:00:00Z");
export const BEFORE_CLOSE = instantFrom("2026-06-10T11:59:59.999Z");
export const INTEREST_CLOSES_AT = instantFrom("2026-06-01T12:00:00Z");
export const TENDERS_CLOSE_AT = instantFrom("2026-09-01T10:00:00Z");

const TENDER = identifier<TenderId>("tender");

export function aLine(number = 1, details: Partial<ProductLine> = {}): ProductLine {
  return {
    line: identifier<LineId>(`line-${number}`),
    inn: "meropenem",
    atc: "J01DH02",
    form: "Powder for solution for injection/infusion",
    route: "Intravenous use",
    strength: "1 g",
    container: "vial",
    packSize: 10,
    comparisonUnit: "1 g",
    volumeUnit: "vial",
    ...details,
  };
}

export function aLot(number: number): Lot {
  return { lot: lotId(number), number, title: `Lot of line ${number}`, lines: [aLine(number)] };
}

/** Led by Denmark, two lots, Norway and Iceland asked to take part, Sweden observing. */
export function aTender(details: Partial<Tender> = {}): Tender {
  return {
    id: TENDER,
    number: "JT-2026-01",
    title: "Meropenem and others 2027",
    form: "joint",
    leadOrganisation: identifier<OrganisationId>("buyer.DK"),
    leadCountry: DK,
    leadTimeZone: "Europe/Copenhagen",
    lots: [aLot(1), aLot(2)],
    links: [],
    invitations: [
      { country: DK, as: "participant" },
      { country: IS, as: "participant" },
      { country: NO, as: "participant" },
      { country: SE, as: "observer" },
    ],
    interestClosesAt: INTEREST_CLOSES_AT,
    ...details,
  };
}

export function aClause(part: PartId = COMMON, details: Partial<Clause> = {}): Clause {
  const { n = 1 } = details;
  const clause = identifier<ClauseId>(`clause-${part}`);
  return {
    clause,
    part,
    document: "conditions",
    place: 1,
    n,
    heading: "Delivery",
    text: "Within five days of the order.",
    ...details,
  };
}

export function aBuyer(country: Country): FrozenBuyer {
  const organisation = identifier<OrganisationId>(`buyer.${country}`);
  const timeZone = country === IS ? "Atlantic/Reykjavik" : "Europe/Copenhagen";
  return { organisation, name: `Buyer of ${country}`, country, timeZone };
}

export function isIn(country: Country, number: number, details: Partial<Participation> = {}): Participation {
  const answered = { n: 1, stance: "in", effectiveOn: calendarDayFrom("2026-05-01"), as: "representative" } as const;
  return { lot: lotId(number), country, ...answered, ...details } as Participation;
}

/** Four years and two renewals of one year, and half as much again at most. */
export const A_TERM: CallTerm = { months: 48, renewals: 2, renewalMonths: 12, factor: quantityFrom("1.5") };

/** So many of the line's volume unit in 12 months. */
export function aVolume(quantity: string, origin = "illustrative") {
  const exact = quantityFrom(quantity);
  return { quantity: exact, stated: { quantity: exact, in: "volume-unit", months: 12 }, origin } as const;
}

/** Written, with all three countries in both lots, never frozen. */
export function aManuscript(details: Partial<Manuscript> = {}): Manuscript {
  const countries = [DK, IS, NO];
  return {
    tender: aTender(),
    participations: [1, 2].flatMap((number) => countries.map((country) => isIn(country, number))),
    volumes: [1, 2].flatMap((number) =>
      countries.map((country) => ({
        country,
        line: aLine(number).line,
        ...aVolume("1000"),
      })),
    ),
    buyers: [DK, IS, NO, SE].map(aBuyer),
    entitled: new Map(countries.map((country) => [country, [`Hospitals of ${country}`]])),
    terms: new Map([LOT_1, LOT_2].map((lot) => [lot, A_TERM])),
    groups: new Map(),
    conditions: [],
    clauses: [aClause(COMMON), aClause(LOT_1), aClause(LOT_2)],
    translations: [],
    agreed: null,
    criteria: new Map([[COMMON, someCriteria()]]),
    climate: new Map(),
    tendersCloseAt: TENDERS_CLOSE_AT,
    timetable: null,
    decision: identifier<DecisionId>("decision"),
    latest: null,
    isDispatched: false,
    ...details,
  };
}

export function aFrozenLine(details: Partial<FrozenLine> = {}): FrozenLine {
  const { line: id, ...facts } = aLine(1);
  const volumes = [
    { country: DK, quantity: quantityFrom("1000"), origin: "sales 2025" },
    { country: NO, quantity: quantityFrom("400"), origin: "sales 2025" },
  ];
  return { id, ...facts, volumes, ...details };
}

export function aCommonPart(details: Partial<CommonContent> = {}): CommonContent {
  return {
    part: COMMON,
    number: "JT-2026-01",
    title: "Meropenem and others 2027",
    language: "en",
    lead: aBuyer(DK),
    buyers: [aBuyer(DK), aBuyer(NO)],
    lots: [{ id: LOT_1, number: 1 }],
    tendersCloseAt: TENDERS_CLOSE_AT,
    clauses: [{ id: identifier<ClauseId>("clause-1"), heading: "Delivery", text: "Within five days." }],
    ...details,
  };
}

export function aLotPart(details: Partial<LotContent> = {}): LotContent {
  return {
    part: LOT_1,
    number: 1,
    title: "Lot of line 1",
    countries: [DK, NO],
    lines: [aFrozenLine()],
    clauses: [{ id: identifier<ClauseId>("clause-2"), heading: "Packaging", text: "In a vial." }],
    ...details,
  };
}

/** The hashes of what a manuscript would be frozen to, by its parts. */
export function hashesOf(parts: Parameters<typeof manifestOf>[0]): readonly PartHash[] {
  return manifestOf(parts, sha256).parts;
}

/** What one part of a revision says stands in its text; the hash follows from it. */
export function aPart(part: PartId, countries: readonly Country[], text = "first"): FrozenPart {
  return { part, sha256: sha256(new TextEncoder().encode(`${part} ${text}`)), countries };
}

/** Version 3: the common part binds all three, lot 1 Denmark and Norway, lot 2 Denmark and Iceland. */
export function aRevision(details: Partial<FrozenRevision> = {}): FrozenRevision {
  return {
    revision: identifier<RevisionId>("revision-3"),
    number: 3,
    frozenBy: OFFICER,
    parts: [aPart(COMMON, [DK, IS, NO]), aPart(LOT_1, [DK, NO]), aPart(LOT_2, [DK, IS])],
    ...details,
  };
}

export const consent: Position = { stance: "consent" };
export const withdrawn = { stance: "withdrawn", reason: "The ministry asks for time." } as const;

export function objecting(details: { readonly reason?: string; readonly request?: string } = {}): Position {
  return { stance: "object", reason: "Lot 2 excludes bags.", request: "Allow bags.", ...details };
}

/** What the country said of these parts, in one act. */
export function said(
  country: Country,
  parts: readonly PartHash[],
  position: LastWord["position"] = consent,
  n = 1,
): readonly LastWord[] {
  return parts.map(({ part, sha256: hash }) => ({
    part,
    sha256: hash,
    country,
    n,
    as: "representative",
    mandate: null,
    position,
  }));
}

/** Everything that binds the country in this revision, as it is shown to it. */
export function ownParts(country: Country, { parts }: FrozenRevision = aRevision()): readonly PartHash[] {
  return parts
    .filter(({ countries }) => countries.includes(country))
    .map(({ part, sha256: hash }) => ({ part, sha256: hash }));
}

/** A mandate of the country's representative, in force for all of 2026. */
export function aMandate(country: Country, details: Partial<Mandate> = {}): Mandate {
  const [from, to] = [calendarDayFrom("2026-01-01"), calendarDayFrom("2026-12-31")];
  return {
    mandate: identifier<MandateId>(`mandate-${country}`),
    country,
    holder: representative(country),
    scope: { of: "all-tenders" },
    decisions: ["participation", "documents"],
    mayDelegate: false,
    under: null,
    from,
    to,
    isChecked: true,
    isRevoked: false,
    ...details,
  };
}

/** Version 3 before the countries until 10 June, 12:00 UTC; nobody has spoken. */
export function aRoom(details: Partial<Room> = {}): Room {
  return {
    tender: TENDER,
    leadTimeZone: "Europe/Copenhagen",
    revision: aRevision(),
    round: { id: identifier<RoundId>("round"), revision: 3, closesAt: CLOSES_AT, putBy: [] },
    words: [],
    withdrawals: 0,
    mandates: [DK, NO, IS].map((country) => aMandate(country)),
    coverages: new Map(),
    isDispatched: false,
    ...details,
  };
}

/** A country that has no ceiling and says nothing of its money. */
export const NO_FIGURES = { figures: { ceilings: new Map(), prices: [] }, lots: [] } as const;
