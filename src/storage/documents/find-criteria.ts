import { storedCountry } from "@/domain/definitions/country";
import { identifier, type LotId, type TenderId } from "@/domain/definitions/identifiers";
import type { AwardCriteria, SavedCriteria } from "@/domain/documents/award-criteria";
import { CLIMATE_WAYS, type ClimateWay, type GivenClimateAnswer } from "@/domain/documents/climate-check";
import type { PartId } from "@/domain/documents/clause";
import type { ReadOnlyDatabase } from "../read-as";
import { storedPart } from "./find-clauses";

/** The criteria of every part that ever had some, as they were last saved. */
export async function findSavedCriteria(
  db: ReadOnlyDatabase,
  tenderId: TenderId,
): Promise<ReadonlyMap<PartId, SavedCriteria>> {
  const rows = await db.awardCriteriaForm.findMany({
    where: { tenderId },
    orderBy: [{ part: "asc" }, { n: "desc" }],
    distinct: ["part"],
  });
  return new Map(rows.map((row) => [storedPart(row.part), toSaved(row)]));
}

/** What bids are compared by, by part; a lot that is not there has the common criteria. */
export async function findCriteria(
  db: ReadOnlyDatabase,
  tender: TenderId,
): Promise<ReadonlyMap<PartId, AwardCriteria>> {
  const saved = await findSavedCriteria(db, tender);
  return new Map([...saved].flatMap(([part, { criteria }]) => (criteria ? [[part, criteria] as const] : [])));
}

/** How each lot meets the climate rules, as it was last answered, whoever is in today. */
export async function findClimateAnswers(
  db: ReadOnlyDatabase,
  tenderId: TenderId,
): Promise<ReadonlyMap<LotId, readonly GivenClimateAnswer[]>> {
  const rows = await db.climateAnswer.findMany({
    where: { tenderId },
    orderBy: [{ lotId: "asc" }, { country: "asc" }, { n: "desc" }],
    distinct: ["lotId", "country"],
  });
  return Map.groupBy(
    rows.map(({ lotId, country, n, way, reason }) => ({
      lot: identifier<LotId>(lotId),
      country: storedCountry(country),
      n,
      way: storedWay(way),
      reason,
    })),
    ({ lot }) => lot,
  );
}

type Row = Awaited<ReturnType<ReadOnlyDatabase["awardCriteriaForm"]["findMany"]>>[number];

function toSaved({ part, n, isRemoved, criteria }: Row): SavedCriteria {
  return { part: storedPart(part), n, criteria: isRemoved ? null : storedCriteria(criteria) };
}

/** Written by the writer of CriteriaSet, and by nobody else. */
function storedCriteria(criteria: unknown): AwardCriteria {
  return criteria as AwardCriteria;
}

/** A check of the table holds every way to those there are. */
function storedWay(way: string): ClimateWay {
  const known = CLIMATE_WAYS.find((each) => each === way);
  if (!known) throw new Error(`"${way}" is no way of meeting a climate rule`);
  return known;
}
