import type { Country } from "@/domain/definitions/country";
import type { LotId, TenderId } from "@/domain/definitions/identifiers";
import { dayIn, type Instant } from "@/domain/definitions/time";
import type { AwardCriteria, SavedCriteria } from "@/domain/documents/award-criteria";
import { COMMON, type PartId } from "@/domain/documents/clause";
import {
  climateStands,
  type ClimateStand,
  type ClimateWay,
  type GivenClimateAnswer,
} from "@/domain/documents/climate-check";
import { climateRulesOf, type ClimateRule } from "@/domain/documents/climate-law";
import { climateWaysOpenTo } from "@/domain/documents/climate-policy";
import { countriesIn } from "@/domain/participation/participation";
import type { Circumstances } from "@/domain/people/circumstances";
import type { Lot } from "@/domain/tenders/tender";
import { findClimateAnswers, findSavedCriteria } from "@/storage/documents/find-criteria";
import { readAs, type ReadOnlyDatabase } from "@/storage/read-as";
import { lotsOnPage, type LotsAsked } from "../tenders/lots-on-page";
import { findHead, type HeadFacts } from "../tenders/tender-head";

export type CriteriaOfTender = NonNullable<Awaited<ReturnType<typeof criteriaOfTender>>>;
export type CriteriaOfPart = NonNullable<Awaited<ReturnType<typeof criteriaOfPart>>>;
export type ClimateOfTender = NonNullable<Awaited<ReturnType<typeof climateOfTender>>>;

/** A lot with the criteria that hold for it, and where it stands with each climate rule. */
export type LotWithCriteria = Pick<Lot, "lot" | "number" | "title" | "lines"> & {
  readonly own: AwardCriteria | null;
  readonly effective: AwardCriteria | null;
  readonly stands: readonly ClimateStand[];
  readonly answers: readonly GivenClimateAnswer[];
};

/** What bids are compared by, a page of lots; null for whoever does not read the drafts. */
export function criteriaOfTender(circumstances: Circumstances, id: TenderId, asked: LotsAsked) {
  return readAs(circumstances, async (db) => {
    const facts = await findHead(db, circumstances, id);
    if (!facts?.head.readsDrafts) return null;
    const { saved, lots: all } = await findAll(db, facts, circumstances.now);
    const { lots, ...paging } = lotsOnPage(all, asked);
    return {
      ...aboutPage(facts),
      common: saved.get(COMMON)?.criteria ?? null,
      find: asked.find,
      ...paging,
      lots,
      climate: { asked: all.some(({ stands }) => stands.length > 0), open: all.filter(isOpen).length },
    };
  });
}

/** The criteria of one part, for whoever sets them; null for everyone else. */
export function criteriaOfPart(
  circumstances: Circumstances,
  { tender: id, part }: { readonly tender: TenderId; readonly part: string },
) {
  return readAs(circumstances, async (db) => {
    const facts = await findHead(db, circumstances, id);
    const place = facts?.head.runsIt && placeOf(facts, part);
    if (!place) return null;
    const saved = await findSavedCriteria(db, id);
    const own: SavedCriteria = saved.get(place.part) ?? { part: place.part, n: 0, criteria: null };
    return {
      ...aboutPage(facts),
      place,
      saved: own,
      /** What the form of a lot begins with, where the lot has none of its own. */
      common: saved.get(COMMON)?.criteria ?? null,
    };
  });
}

/** Every lot with a climate rule to meet, a page of them; null for whoever does not read the drafts. */
export function climateOfTender(circumstances: Circumstances, id: TenderId, asked: LotsAsked) {
  return readAs(circumstances, async (db) => {
    const facts = await findHead(db, circumstances, id);
    if (!facts?.head.readsDrafts) return null;
    const { lots: all } = await findAll(db, facts, circumstances.now);
    const { lots, ...paging } = lotsOnPage(
      all.filter(({ stands }) => stands.length > 0),
      asked,
    );
    const day = dayIn(facts.tender.leadTimeZone, circumstances.now);
    const countries = [...new Set(all.flatMap(({ stands }) => stands.map(({ rule }) => rule.country)))].sort();
    return {
      ...aboutPage(facts),
      find: asked.find,
      ...paging,
      lots,
      rules: climateRulesOf(countries, day).map((rule) => ({ rule, ways: waysOf(facts, circumstances, rule) })),
    };
  });
}

type Ruled = { readonly rule: ClimateRule; readonly ways: readonly ClimateWay[] };
export type ClimateRuleAsked = Ruled;

function waysOf({ tender, isDispatched }: HeadFacts, { actor }: Circumstances, { country }: ClimateRule) {
  return !isDispatched ? climateWaysOpenTo(actor, tender, country) : [];
}

function aboutPage({ head, isDispatched, revision }: HeadFacts) {
  return { head, isDispatched, mayRun: head.runsIt && !isDispatched, hasVersion: revision !== null };
}

async function findAll(db: ReadOnlyDatabase, { tender, participations }: HeadFacts, now: Instant) {
  const saved = await findSavedCriteria(db, tender.id);
  const answers = await findClimateAnswers(db, tender.id);
  const day = dayIn(tender.leadTimeZone, now);
  const common = saved.get(COMMON)?.criteria ?? null;
  const lots = tender.lots.map(({ lot, number, title, lines }): LotWithCriteria => {
    const countries: readonly Country[] = countriesIn(participations, { lot, day });
    const own = saved.get(lot)?.criteria ?? null;
    const given = answers.get(lot) ?? [];
    const effective = own ?? common;
    const stands = climateStands({ countries, criteria: effective, answers: given }, day);
    return { lot, number, title, lines, own, effective, stands, answers: given };
  });
  return { saved, lots };
}

function isOpen({ stands }: LotWithCriteria): boolean {
  return stands.some(({ isMet }) => !isMet);
}

type Place = { readonly part: PartId; readonly number: number; readonly title: string };

function placeOf({ tender }: HeadFacts, part: string): Place | null {
  if (part === COMMON) return { part, number: 0, title: "" };
  const lot = tender.lots.find((each) => each.lot === part);
  return lot ? { part: lot.lot satisfies LotId, number: lot.number, title: lot.title } : null;
}
