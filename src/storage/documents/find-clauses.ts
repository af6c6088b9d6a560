import { identifier, type ClauseId, type LotId, type PersonId, type TenderId } from "@/domain/definitions/identifiers";
import { COMMON, inTheirOrder, type ClauseOrder, type PartId, type SavedClause } from "@/domain/documents/clause";
import { DOCUMENTS, type DocumentName } from "@/domain/documents/document-name";
import type { ReadOnlyDatabase } from "../read-as";

/** Every clause of the tender as it was last saved, removed ones too, in the order in which they were begun. */
export async function findSavedClauses(db: ReadOnlyDatabase, tenderId: TenderId): Promise<readonly SavedClause[]> {
  const rows = await db.clause.findMany({ where: { tenderId }, orderBy: [{ place: "asc" }, { n: "asc" }] });
  return [...new Map(rows.map((row) => [row.clauseId, toClause(row)])).values()];
}

/** The clauses that stand, with the places that they were moved to. */
export async function findStandingClauses(db: ReadOnlyDatabase, tender: TenderId): Promise<readonly SavedClause[]> {
  const clauses = (await findSavedClauses(db, tender)).filter(({ isRemoved }) => !isRemoved);
  return inTheirOrder(clauses, await findClauseOrders(db, tender));
}

/** The orders of the documents as they were last said, one for each document of a part. */
export async function findClauseOrders(db: ReadOnlyDatabase, tenderId: TenderId): Promise<readonly ClauseOrder[]> {
  const rows = await db.clauseOrder.findMany({ where: { tenderId }, orderBy: { n: "asc" } });
  const last = new Map(rows.map((row) => [`${row.part} ${row.document}`, row]));
  return [...last.values()].map(({ part, document, n, clauses }) => ({
    part: storedPart(part),
    document: storedDocument(document),
    n,
    clauses: clauses.map(identifier<ClauseId>),
  }));
}

export function storedPart(part: string): PartId {
  return part === COMMON ? COMMON : identifier<LotId>(part);
}

function storedDocument(name: string): DocumentName {
  const document = DOCUMENTS.find((each) => each === name);
  if (!document) throw new TypeError(`"${name}" is not a document`);
  return document;
}

function toClause(row: Awaited<ReturnType<ReadOnlyDatabase["clause"]["findMany"]>>[number]): SavedClause {
  const { clauseId, part, document, place, n, heading, text, writtenBy, isRemoved } = row;
  return {
    clause: identifier<ClauseId>(clauseId),
    part: storedPart(part),
    document: storedDocument(document),
    place,
    n,
    heading,
    text,
    by: identifier<PersonId>(writtenBy),
    isRemoved,
  };
}
