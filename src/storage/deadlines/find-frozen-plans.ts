import { planIn, type TimesInBytes } from "@/domain/deadlines/frozen-timetable";
import type { Plan } from "@/domain/deadlines/dispatch-window";
import type { RevisionId } from "@/domain/definitions/identifiers";
import { COMMON } from "@/domain/documents/clause";
import { findRows } from "../find-rows";
import { Prisma } from "../generated/client";
import type { ReadOnlyDatabase } from "../read-as";

/** What these versions say of time, by version: one statement, which fetches no text. */
export async function findFrozenPlans(
  db: ReadOnlyDatabase,
  revisions: readonly RevisionId[],
): Promise<ReadonlyMap<RevisionId, Plan>> {
  const rows = await findRows<TimesInBytes & { readonly revision: RevisionId }>(
    db,
    Prisma.sql`
      SELECT revision_id AS revision, said -> 'lead' AS lead, said ->> 'tendersCloseAt' AS "tendersCloseAt",
        said -> 'timetable' AS timetable
      FROM revision_parts, LATERAL (SELECT convert_from(bytes, 'UTF8')::jsonb AS said) AS content
      WHERE revision_id = ANY (${[...revisions]}::uuid[]) AND part = ${COMMON}`,
  );
  return new Map(rows.map(({ revision, ...times }) => [revision, planIn(times)]));
}
