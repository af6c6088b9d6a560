import { storedCountry, type Country } from "@/domain/definitions/country";
import { identifier, type ClauseId, type CommentId, type PersonId } from "@/domain/definitions/identifiers";
import type { PartId } from "@/domain/documents/clause";
import type { Circumstances } from "@/domain/people/circumstances";
import { storedPart } from "@/storage/documents/find-clauses";
import { readAs } from "@/storage/read-as";

/** A comment as those are told of it who take part: where it stands, never what it says. */
export type CommentToTell = {
  readonly comment: CommentId;
  readonly clause: ClauseId;
  readonly part: PartId;
  readonly country: Country;
  readonly by: PersonId;
  /** Who said something of the clause, as far as whoever asks may read it. */
  readonly speakers: readonly PersonId[];
};

/** The comment that this entry of the record made, for whoever may read it; null for everyone else. */
export function commentToTell(circumstances: Circumstances, entryId: string): Promise<CommentToTell | null> {
  return readAs(circumstances, async (db) => {
    const shared = await db.comment.findFirst({ where: { entryId } });
    const row = shared ?? (await db.ownComment.findFirst({ where: { entryId } }));
    const isRead = row && (await db.clause.count({ where: { tenderId: row.tenderId, clauseId: row.clauseId } })) > 0;
    if (!row || !isRead) return null;
    const ofClause = { where: { tenderId: row.tenderId, clauseId: row.clauseId }, select: { saidBy: true } };
    const said = [...(await db.comment.findMany(ofClause)), ...(await db.ownComment.findMany(ofClause))];
    return {
      comment: identifier<CommentId>(row.commentId),
      clause: identifier<ClauseId>(row.clauseId),
      part: storedPart(row.part),
      country: storedCountry(row.ownerCountry),
      by: identifier<PersonId>(row.saidBy),
      speakers: [...new Set(said.map(({ saidBy }) => identifier<PersonId>(saidBy)))],
    };
  });
}
