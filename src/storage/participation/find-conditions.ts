import { identifier, type ConditionId, type LineId, type LotId, type TenderId } from "@/domain/definitions/identifiers";
import type { CalendarDay } from "@/domain/definitions/time";
import type { Condition, ConditionTerms } from "@/domain/participation/condition";
import type { ConditionWithHistory } from "@/domain/participation/condition-state";
import { findRows } from "../find-rows";
import { Prisma } from "../generated/client";
import type { ReadOnlyDatabase } from "../read-as";
import { storedFile } from "../stored-file";
import { storedInstant } from "../stored-time";

type Row = Awaited<ReturnType<ReadOnlyDatabase["condition"]["findMany"]>>[number];
type Among =
  { readonly tenderId: TenderId | { readonly in: string[] } } | { readonly conditionId: { readonly in: string[] } };

/** The conditions as they were last set; those that were taken out are not listed. */
export async function findConditions(db: ReadOnlyDatabase, tenderId: TenderId): Promise<readonly Condition[]> {
  return (await lastSet(db, { tenderId })).map(toCondition);
}

/** The conditions with what happened to each. */
export async function findConditionHistories(
  db: ReadOnlyDatabase,
  tenderId: TenderId,
): Promise<readonly ConditionWithHistory[]> {
  return withHistories(db, { tenderId }, await lastSet(db, { tenderId }));
}

export type ConditionOfTender = ConditionWithHistory & { readonly tender: TenderId };

/** Conditions of all tenders that asked for evidence by that day or before, with a line that nobody has settled in the record. */
export async function findUnsettledConditions(
  db: ReadOnlyDatabase,
  to: CalendarDay,
): Promise<readonly ConditionOfTender[]> {
  const found = await findRows<{ readonly id: string }>(
    db,
    Prisma.sql`SELECT c.condition_id::text AS id
      FROM (SELECT DISTINCT ON (condition_id) * FROM conditions ORDER BY condition_id, n DESC) AS c
      WHERE NOT c.is_removed AND (c.terms ->> 'evidenceBy')::date <= ${to}::date AND EXISTS (
        SELECT FROM jsonb_array_elements(c.terms -> 'fallback') AS f
        WHERE NOT EXISTS (SELECT FROM condition_fallbacks AS b WHERE b.tender_id = c.tender_id
            AND b.condition_id = c.condition_id AND b.line_id = (f ->> 'line')::uuid)
          AND NOT EXISTS (SELECT FROM condition_judgements AS j WHERE j.tender_id = c.tender_id
            AND j.condition_id = c.condition_id AND j.line_id = (f ->> 'line')::uuid))`,
  );
  if (found.length === 0) return [];
  const among = { conditionId: { in: found.map(({ id }) => id) } };
  return withTenders(db, among);
}

/** The conditions of all these tenders with what happened to each, as far as the viewer may read them. */
export function findConditionsOfTenders(
  db: ReadOnlyDatabase,
  tenders: readonly TenderId[],
): Promise<readonly ConditionOfTender[]> {
  return withTenders(db, { tenderId: { in: [...tenders] } });
}

async function withTenders(db: ReadOnlyDatabase, among: Among): Promise<readonly ConditionOfTender[]> {
  const rows = await lastSet(db, among);
  const tenders = new Map(rows.map(({ conditionId, tenderId }) => [conditionId, identifier<TenderId>(tenderId)]));
  return (await withHistories(db, among, rows)).flatMap((condition) => {
    const tender = tenders.get(condition.condition);
    return tender ? [{ ...condition, tender }] : [];
  });
}

async function lastSet(db: ReadOnlyDatabase, among: Among): Promise<readonly Row[]> {
  const rows = await db.condition.findMany({ where: among, orderBy: { n: "asc" } });
  return [...new Map(rows.map((row) => [row.conditionId, row])).values()].filter(({ isRemoved }) => !isRemoved);
}

async function withHistories(
  db: ReadOnlyDatabase,
  among: Among,
  rows: readonly Row[],
): Promise<readonly ConditionWithHistory[]> {
  const evidence = byCondition(await db.conditionEvidence.findMany({ where: among, orderBy: { n: "asc" } }));
  const judgements = byCondition(await db.conditionJudgement.findMany({ where: among, orderBy: { n: "asc" } }));
  const fallbacks = byCondition(await db.conditionFallback.findMany({ where: among }));
  return rows.map((row) => ({
    ...toCondition(row),
    evidence: (evidence.get(row.conditionId) ?? []).map(({ n, text, givenAt, ...columns }) => {
      const file = storedFile(columns);
      return { n, text, givenAt: storedInstant(givenAt), ...(file ? { file } : {}) };
    }),
    judgements: (judgements.get(row.conditionId) ?? []).map(({ n, lineId, isMet, reason, judgedAt }) => ({
      n,
      line: identifier<LineId>(lineId),
      isMet,
      reason,
      judgedAt: storedInstant(judgedAt),
    })),
    fallenBack: (fallbacks.get(row.conditionId) ?? []).map(({ lineId }) => identifier<LineId>(lineId)),
  }));
}

function byCondition<Each extends { readonly conditionId: string }>(rows: readonly Each[]) {
  return Map.groupBy(rows, ({ conditionId }) => conditionId);
}

function toCondition({ conditionId, lotId, n, terms }: Row): Condition {
  return {
    condition: identifier<ConditionId>(conditionId),
    lot: identifier<LotId>(lotId),
    n,
    terms: storedTerms(terms),
  };
}

/** Written from the terms of a ConditionSet, and never since. */
function storedTerms(terms: unknown): ConditionTerms {
  return terms as ConditionTerms;
}
