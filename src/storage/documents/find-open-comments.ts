import { storedCountry, type Country } from "@/domain/definitions/country";
import {
  identifier,
  type ClauseId,
  type CommentId,
  type PersonId,
  type TenderId,
} from "@/domain/definitions/identifiers";
import type { Instant } from "@/domain/definitions/time";
import type { PartId } from "@/domain/documents/clause";
import { findRows } from "../find-rows";
import { Prisma } from "../generated/client";
import type { ReadOnlyDatabase } from "../read-as";
import { storedInstant } from "../stored-time";
import { storedPart } from "./find-clauses";

/** A comment in a matter that is not settled, with the clause it stands at as that is headed today. */
export type OpenComment = {
  readonly tender: TenderId;
  /** The comment that began the matter. */
  readonly matter: CommentId;
  readonly isFirst: boolean;
  readonly country: Country;
  readonly clause: ClauseId;
  readonly heading: string;
  readonly part: PartId;
  readonly by: PersonId;
  readonly at: Instant;
  readonly isOwn: boolean;
};

type Row = {
  tender: string;
  matter: string;
  comment: string;
  country: string;
  clause: string;
  heading: string;
  part: string;
  by: string;
  at: Date;
  own: boolean;
};

/** Of all these tenders, in the order in which it was said, as far as the viewer may read it: one statement, and no text. */
export async function findOpenComments(
  db: ReadOnlyDatabase,
  tenders: readonly TenderId[],
): Promise<readonly OpenComment[]> {
  const rows = await findRows<Row>(
    db,
    Prisma.sql`WITH said AS (
        SELECT tender_id, comment_id, answers, owner_country, clause_id, part, said_by, said_at, false AS own
        FROM comments WHERE tender_id = ANY (${[...tenders]}::uuid[])
        UNION ALL SELECT tender_id, comment_id, answers, owner_country, clause_id, part, said_by, said_at, true
        FROM own_comments WHERE tender_id = ANY (${[...tenders]}::uuid[])
      ), settled AS (
        SELECT DISTINCT ON (comment_id) comment_id, is_settled FROM (
          SELECT comment_id, n, is_settled FROM comment_settlements WHERE tender_id = ANY (${[...tenders]}::uuid[])
          UNION ALL SELECT comment_id, n, is_settled FROM own_comment_settlements WHERE tender_id = ANY (${[...tenders]}::uuid[])
        ) AS each ORDER BY comment_id, n DESC
      )
      SELECT s.tender_id AS tender, coalesce(s.answers, s.comment_id) AS matter, s.comment_id AS comment, s.owner_country AS country,
        s.clause_id AS clause, c.heading, s.part, s.said_by AS by, s.said_at AS at, s.own
      FROM said AS s LEFT JOIN settled AS m ON m.comment_id = coalesce(s.answers, s.comment_id)
      JOIN LATERAL (SELECT heading, is_removed FROM clauses AS k
        WHERE k.tender_id = s.tender_id AND k.clause_id = s.clause_id ORDER BY k.n DESC LIMIT 1) AS c ON NOT c.is_removed
      WHERE NOT coalesce(m.is_settled, false) ORDER BY s.said_at, s.comment_id`,
  );
  return rows.map(({ tender, matter, comment, country, clause, heading, part, by, at, own }) => ({
    tender: identifier<TenderId>(tender),
    matter: identifier<CommentId>(matter),
    isFirst: matter === comment,
    country: storedCountry(country),
    clause: identifier<ClauseId>(clause),
    heading,
    part: storedPart(part),
    by: identifier<PersonId>(by),
    at: storedInstant(at),
    isOwn: own,
  }));
}
