import type { ClauseId, OrganisationId, PersonId, TenderId } from "@/domain/definitions/identifiers";
import type { DiscussedClause, Discussion } from "@/domain/documents/discuss";
import type { ClauseToMark } from "@/domain/documents/mark-clause";
import { isNamedReader } from "@/domain/documents/named-reader";
import type { Participation } from "@/domain/participation/participation";
import type { Tender } from "@/domain/tenders/tender";
import { opened, type Transaction } from "../opened";
import { findParticipations } from "../participation/find-participations";
import { hasDispatchedNotice } from "../publication/find-notice";
import type { ReadOnlyDatabase } from "../read-as";
import { lockRoom } from "../record/lock-stream";
import { findTender } from "../tenders/find-tender";
import { loadTenderForDecision } from "../tenders/load-tender";
import { storedPart } from "./find-clauses";
import { findClauseMarks, findComments } from "./find-discussion";
import { findReaderNamings } from "./find-readers";

type Asked = { readonly tender: TenderId; readonly clause: ClauseId };

/** One clause with what was said of it, and what says who may say more. */
export type LoadedDiscussion = Discussion & {
  readonly tender: Tender;
  readonly participations: readonly Participation[];
  readonly isNamed: (person: PersonId) => boolean;
};

/** Under the lock of the tender; null where there is no such clause for this actor. */
export async function loadDiscussionForDecision(tx: Transaction, asked: Asked): Promise<LoadedDiscussion | null> {
  const tender = await loadTenderForDecision(tx, asked.tender);
  return tender && findDiscussion(opened(tx), tender, asked.clause);
}

/** The same under the lock of the own country's room: what is said there waits for nobody. */
export async function loadOwnDiscussion(
  tx: Transaction,
  asked: Asked & { readonly organisation: OrganisationId },
): Promise<LoadedDiscussion | null> {
  const tender = await findTender(opened(tx), asked.tender);
  if (!tender) return null;
  await lockRoom(tx, asked.organisation);
  return findDiscussion(opened(tx), tender, asked.clause);
}

/** A clause with how the country stood to it last, under the lock of the tender. */
export async function loadClauseToMark(
  tx: Transaction,
  asked: Asked & { readonly country: string },
): Promise<(LoadedDiscussion & ClauseToMark) | null> {
  const discussion = await loadDiscussionForDecision(tx, asked);
  if (!discussion) return null;
  const marks = await findClauseMarks(opened(tx), asked);
  return { ...discussion, last: marks.find(({ country }) => country === asked.country) ?? null };
}

async function findDiscussion(db: ReadOnlyDatabase, tender: Tender, id: ClauseId): Promise<LoadedDiscussion | null> {
  const clause = await findDiscussed(db, tender.id, id);
  if (!clause) return null;
  const namings = await findReaderNamings(db, tender.id);
  return {
    tender,
    clause,
    comments: await findComments(db, { tender: tender.id, clause: id }),
    isDispatched: await hasDispatchedNotice(db, tender.id),
    participations: await findParticipations(db, tender.id),
    isNamed: (person) => isNamedReader(namings, person),
  };
}

/** As it was last saved, removed or not. */
async function findDiscussed(
  db: ReadOnlyDatabase,
  tenderId: TenderId,
  clause: ClauseId,
): Promise<DiscussedClause | null> {
  const row = await db.clause.findFirst({ where: { tenderId, clauseId: clause }, orderBy: { n: "desc" } });
  return row && { clause, part: storedPart(row.part), n: row.n, isRemoved: row.isRemoved };
}
