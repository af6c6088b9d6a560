import type { Country } from "../definitions/country";
import type { ApplicableLaw } from "../agreement/applicable-law";
import type { DecisionId, LotId } from "../definitions/identifiers";
import type { AuthenticLanguage } from "../definitions/text-language";
import { dayIn, type CalendarDay, type Instant } from "../definitions/time";
import type { Plan } from "../deadlines/dispatch-window";
import { planIn, type FrozenTimetable } from "../deadlines/frozen-timetable";
import type { AwardCriteria } from "../documents/award-criteria";
import { standingClimateAnswers, type ClimateAnswer, type LotForClimate } from "../documents/climate-check";
import { clausesOf, COMMON, type Clause, type PartId } from "../documents/clause";
import type { CommonContent, FrozenBuyer, FrozenClause, LotContent, PartContent } from "../documents/content";
import type { Translation } from "../documents/translation";
import type { CallTerm } from "../participation/call-term";
import type { Condition } from "../participation/condition";
import type { DrawnGroups } from "../participation/market-group";
import { countriesIn, isKnown, type Participation } from "../participation/participation";
import type { CountrysVolume } from "../participation/quantities";
import type { Lot, Tender } from "../tenders/tender";
import { callOf, conditionsOf } from "./frozen-call";
import type { PartHash } from "./revision";

/** What the documents take from the agreement of the countries. */
export type Agreed = { readonly law: ApplicableLaw; readonly alsoAuthentic: readonly AuthenticLanguage[] };

/** Everything that goes into the bytes, and what the latest revision was. */
export type Manuscript = {
  readonly tender: Tender;
  readonly participations: readonly Participation[];
  readonly volumes: readonly CountrysVolume[];
  readonly buyers: readonly FrozenBuyer[];
  /** By country: who may call off. */
  readonly entitled: ReadonlyMap<Country, readonly string[]>;
  readonly terms: ReadonlyMap<LotId, CallTerm>;
  readonly groups: ReadonlyMap<LotId, DrawnGroups>;
  readonly conditions: readonly Condition[];
  readonly clauses: readonly Clause[];
  /** The clauses in other languages; which of these are authentic, the countries agree. */
  readonly translations: readonly Translation[];
  /** What is authentic beside English, and whose law governs what, as the signed annex says; null before it. */
  readonly agreed: Agreed | null;
  readonly criteria: ReadonlyMap<PartId, AwardCriteria>;
  readonly climate: ReadonlyMap<LotId, readonly ClimateAnswer[]>;
  readonly tendersCloseAt: Instant | null;
  /** Null where only a time limit was set, before there were timetables. */
  readonly timetable: FrozenTimetable | null;
  readonly decision: DecisionId;
  readonly latest: { readonly number: number; readonly parts: readonly PartHash[] } | null;
  readonly isDispatched: boolean;
};

/** The first time limit as it is set now, with the facts that it rests on; null where none is. */
export function planOfManuscript({ tender, tendersCloseAt, timetable }: Manuscript): Plan | null {
  const lead = { country: tender.leadCountry, timeZone: tender.leadTimeZone };
  return tendersCloseAt && planIn({ lead, tendersCloseAt, ...(timetable ? { timetable } : {}) });
}

/** What freezing now would write down; null where nobody has said until when tenders come in. */
export function partsToFreeze(manuscript: Manuscript, now: Instant): readonly PartContent[] | null {
  const { tendersCloseAt } = manuscript;
  if (!tendersCloseAt) return null;
  const lots = lotsOfTheCall(manuscript, now);
  return [commonContent(manuscript, lots, tendersCloseAt), ...lots];
}

/** What can be put together of it already: everything, or the lots alone where the common part still lacks its time limit. */
export function partsAsTheyStand(manuscript: Manuscript, now: Instant): readonly PartContent[] {
  return partsToFreeze(manuscript, now) ?? lotsOfTheCall(manuscript, now);
}

/**
 * Lots that are called for: those that two countries are in. Where others come into the lead's own
 * tender, also those that only the lead is in. The others are left out of the text and said to be.
 */
export function lotsOfTheCall(manuscript: Manuscript, now: Instant): readonly LotContent[] {
  const day = dayIn(manuscript.tender.leadTimeZone, now);
  const known = CALLED.get(manuscript);
  if (known?.day === day) return known.lots;
  const lots = lotsCalledFor(manuscript, day);
  CALLED.set(manuscript, { day, lots });
  return lots;
}

/** Hundreds of lots are asked for several times in one decision: they are put together once for a manuscript and a day. */
const CALLED = new WeakMap<Manuscript, { readonly day: CalendarDay; readonly lots: readonly LotContent[] }>();

function lotsCalledFor(manuscript: Manuscript, day: CalendarDay): readonly LotContent[] {
  const { tender, participations } = manuscript;
  const byLine = Map.groupBy(manuscript.volumes, ({ line }) => line);
  const called = tender.lots
    .map((lot) => ({ lot, countries: countriesIn(participations, { lot: lot.lot, day }) }))
    .filter(({ countries }) => isCalledFor(tender, countries));
  const links = linksAmong(
    tender,
    called.map(({ lot }) => lot.lot),
  );
  return called.map(({ lot, countries }) => {
    const volumes = lot.lines.flatMap(({ line }) => byLine.get(line) ?? []);
    const own = volumes.filter(({ country }) => countries.includes(country));
    return lotContent(manuscript, { lot, countries, volumes: own, link: links.get(lot.lot), day });
  });
}

/** The lots that each is linked with, of those that are called for: with a lot that is left out there is no order. */
function linksAmong({ links }: Tender, called: readonly LotId[]): ReadonlyMap<LotId, readonly LotId[]> {
  const isCalled = new Set(called);
  return new Map(
    links
      .map(({ lots }) => lots.filter((lot) => isCalled.has(lot)))
      .filter((lots) => lots.length > 1)
      .flatMap((lots) => lots.map((lot) => [lot, lots] as const)),
  );
}

export function isCalledFor({ form, leadCountry }: Tender, countries: readonly Country[]): boolean {
  return countries.length >= 2 || (form === "accession" && countries.includes(leadCountry));
}

function commonContent(manuscript: Manuscript, lots: readonly LotContent[], tendersCloseAt: Instant): CommonContent {
  const { tender, buyers, agreed } = manuscript;
  const countries = new Set(lots.flatMap((lot) => lot.countries));
  const lead = buyers.find(({ organisation }) => organisation === tender.leadOrganisation);
  if (!lead) throw new Error(`the lead buyer of ${tender.number} is not registered`);
  const entitled = [...countries]
    .sort()
    .map((country) => ({ country, buyers: manuscript.entitled.get(country) ?? [] }))
    .filter((each) => each.buyers.length > 0);
  return {
    part: COMMON,
    number: tender.number,
    title: tender.title,
    language: "en",
    ...(tender.form === "joint" ? {} : { form: tender.form }),
    lead,
    buyers: buyers.filter(({ country }) => countries.has(country)).toSorted((a, b) => (a.country < b.country ? -1 : 1)),
    ...(entitled.length > 0 ? { entitled } : {}),
    ...(agreed && agreed.alsoAuthentic.length > 0 ? { alsoAuthentic: agreed.alsoAuthentic } : {}),
    ...(agreed ? { law: agreed.law } : {}),
    ...criteriaOf(manuscript, COMMON),
    lots: lots.map(({ part, number }) => ({ id: part, number })),
    tendersCloseAt,
    ...(manuscript.timetable ? { timetable: manuscript.timetable } : {}),
    clauses: frozenClauses(manuscript, COMMON),
  };
}

type CalledLot = {
  readonly lot: Lot;
  readonly countries: readonly Country[];
  readonly volumes: readonly CountrysVolume[];
  readonly link: readonly LotId[] | undefined;
  readonly day: CalendarDay;
};

function lotContent(manuscript: Manuscript, { lot, countries, volumes, link, day }: CalledLot): LotContent {
  const byLine = Map.groupBy(volumes.filter(isKnown), ({ line }) => line);
  const call = callOf(manuscript, { lot, countries, volumes });
  const conditions = call.groups ? conditionsOf(manuscript, { lot, countries, volumes }, call.groups) : [];
  return {
    part: lot.lot satisfies LotId,
    number: lot.number,
    title: lot.title,
    countries,
    lines: lot.lines.map(({ line, ...facts }) => ({
      id: line,
      ...facts,
      volumes: (byLine.get(line) ?? [])
        .map(({ country, quantity, origin }) => ({ country, quantity, origin }))
        .toSorted((a, b) => (a.country < b.country ? -1 : 1)),
    })),
    ...call,
    ...(link ? { link } : {}),
    ...(conditions.length > 0 ? { conditions } : {}),
    ...criteriaOf(manuscript, lot.lot),
    ...climateOf(lotForClimate(manuscript, { lot: lot.lot, countries }), day),
    clauses: frozenClauses(manuscript, lot.lot),
  };
}

function criteriaOf({ criteria }: Manuscript, part: PartId): { readonly criteria?: AwardCriteria } {
  const own = criteria.get(part);
  return own ? { criteria: own } : {};
}

/** What the climate rules are asked of: the lot with the criteria that hold for it. */
export function lotForClimate(
  { criteria, climate }: Pick<Manuscript, "criteria" | "climate">,
  { lot, countries }: { readonly lot: LotId; readonly countries: readonly Country[] },
): LotForClimate {
  return { countries, criteria: criteria.get(lot) ?? criteria.get(COMMON) ?? null, answers: climate.get(lot) ?? [] };
}

function climateOf(lot: LotForClimate, day: CalendarDay): { readonly climate?: readonly ClimateAnswer[] } {
  const answers = standingClimateAnswers(lot, day);
  return answers.length > 0 ? { climate: answers } : {};
}

/** The clauses of a part, each in English and in whatever else is authentic. Unofficial texts are in no part. */
export function frozenClauses({ clauses, translations, agreed }: Manuscript, part: PartId): readonly FrozenClause[] {
  const authentic = agreed?.alsoAuthentic ?? [];
  return clausesOf(clauses, part).map(({ clause, document, heading, text }) => {
    const texts = authentic.toSorted().flatMap((language) => {
      const found = translations.find((each) => each.clause === clause && each.language === language);
      return found ? [{ language, heading: found.heading, text: found.text }] : [];
    });
    return { id: clause, document, heading, text, ...(texts.length > 0 ? { texts } : {}) };
  });
}
