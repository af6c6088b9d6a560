import { identifier, type ClauseId, type LotId, type PersonId, type TenderId } from "@/domain/definitions/identifiers";
import { COMMON, type PartId, type SavedClause } from "@/domain/documents/clause";
import type { ReadOnlyDatabase } from "../read-as";

/** Every clause of the tender as it was last saved, removed ones too, in their order. */
export async function findSavedClauses(db: ReadOnlyDatabase, tenderId: TenderId): Promise<readonly SavedClause[]> {
  const rows = await db.clause.findMany({ where: { tenderId }, orderBy: [{ place: "asc" }, { n: "asc" }] });
  return [...new Map(rows.map((row) => [row.clauseId, toClause(row)])).values()];
}

export function storedPart(part: string): PartId {
  return part === COMMON ? COMMON : identifier<LotId>(part);
}

function toClause(row: Awaited<ReturnType<ReadOnlyDatabase["clause"]["findMany"]>>[number]): SavedClause {
  const { clauseId, part, place, n, heading, text, writtenBy, isRemoved } = row;
  return {
    clause: identifier<ClauseId>(clauseId),
    part: storedPart(part),
    place,
    n,
    heading,
    text,
    by: identifier<PersonId>(writtenBy),
    isRemoved,
  };
}
