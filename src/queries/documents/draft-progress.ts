import type { Country } from "@/domain/definitions/country";
import { identifier, type ClauseId, type TenderId } from "@/domain/definitions/identifiers";
import { dayIn } from "@/domain/definitions/time";
import { COMMON } from "@/domain/documents/clause";
import { standingMarks } from "@/domain/documents/clause-mark";
import { openMatters } from "@/domain/documents/comment";
import { unresolvedIn, type Unresolved } from "@/domain/documents/unresolved";
import { countriesIn } from "@/domain/participation/participation";
import type { Circumstances } from "@/domain/people/circumstances";
import { findClauseMarks, findComments } from "@/storage/documents/find-discussion";
import { readAs } from "@/storage/read-as";
import { findHead } from "../tenders/tender-head";

/** What the countries have still to agree on in the draft, for whoever runs the tender until it is dispatched. */
export function draftProgress(circumstances: Circumstances, id: TenderId): Promise<Unresolved | null> {
  return readAs(circumstances, async (db) => {
    const facts = await findHead(db, circumstances, id);
    if (!facts?.head.runsIt || facts.isDispatched) return null;
    const { tender, participations } = facts;
    const day = dayIn(tender.leadTimeZone, circumstances.now);
    const ofLots = tender.lots
      .map(({ lot }) => [lot, countriesIn(participations, { lot, day })] as const)
      .filter(([, countries]) => countries.length > 1);
    const common = [...new Set(ofLots.flatMap(([, countries]) => countries))];
    const bound = new Map<string, readonly Country[]>([[COMMON, common], ...ofLots]);

    const rows = await db.clause.findMany({
      where: { tenderId: id },
      select: { clauseId: true, n: true, part: true, isRemoved: true },
      orderBy: { n: "asc" },
    });
    const latest = [...new Map(rows.map((row) => [row.clauseId, row])).values()].filter(({ isRemoved }) => !isRemoved);
    const marks = Map.groupBy(await findClauseMarks(db, { tender: id }), ({ clause }) => clause);
    const comments = Map.groupBy(await findComments(db, { tender: id }), ({ clause }) => clause);
    return unresolvedIn(
      latest.map(({ clauseId, n, part }) => {
        const clause = identifier<ClauseId>(clauseId);
        return {
          clause,
          standing: standingMarks({ clause, n }, bound.get(part) ?? [], marks.get(clause) ?? []),
          open: openMatters(comments.get(clause) ?? []),
        };
      }),
    );
  });
}
