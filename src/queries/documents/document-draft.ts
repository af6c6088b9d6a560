import { jointLots } from "@/domain/consensus/freeze-revision";
import { identifier, type ClauseId, type DecisionId, type TenderId } from "@/domain/definitions/identifiers";
import { lastDayForDispatch } from "@/domain/deadlines/time-limit";
import { clausesOf, COMMON, type Clause, type PartId } from "@/domain/documents/clause";
import type { Circumstances } from "@/domain/people/circumstances";
import { findManuscript, manuscriptHasMovedOn } from "@/storage/consensus/find-manuscript";
import { findSavedClauses } from "@/storage/documents/find-clauses";
import { readAs } from "@/storage/read-as";
import { findHead } from "../tenders/tender-head";

export type DraftPart = {
  readonly part: PartId;
  /** 0 for the common part. */
  readonly number: number;
  readonly title: string;
  /** Fewer than two countries are in: the lot is left out of what is frozen. */
  readonly isLeftOut: boolean;
  readonly clauses: readonly Clause[];
};

export type DocumentDraft = NonNullable<Awaited<ReturnType<typeof documentDraft>>>;

/** The text as it is being written; null where the viewer may not read it. */
export function documentDraft(circumstances: Circumstances, id: TenderId) {
  return readAs(circumstances, async (db) => {
    const facts = await findHead(db, circumstances, id);
    const isReader = (await db.businessCase.count({ where: { tenderId: id } })) > 0;
    if (!facts || !isReader) return null;
    const { head, tender, revision, round } = facts;
    const manuscript = await findManuscript(db, tender, identifier<DecisionId>(""));
    const joint = new Set<PartId>(jointLots(manuscript, circumstances.now).map(({ part }) => part));
    const common: DraftPart = {
      part: COMMON,
      number: 0,
      title: "",
      isLeftOut: false,
      clauses: clausesOf(manuscript.clauses, COMMON),
    };
    const lots = tender.lots.map(({ lot, number, title }): DraftPart => ({
      part: lot,
      number,
      title,
      isLeftOut: !joint.has(lot),
      clauses: clausesOf(manuscript.clauses, lot),
    }));
    const { tendersCloseAt, isDispatched } = manuscript;
    return {
      head,
      parts: [common, ...lots],
      tendersCloseAt,
      lastDayForDispatch: tendersCloseAt && lastDayForDispatch(tendersCloseAt, tender.leadTimeZone),
      mayWrite: head.runsIt && !isDispatched,
      latest: revision && { number: revision.number, sha256: revision.sha256, frozenAt: revision.frozenAt },
      hasMovedOn: manuscriptHasMovedOn(manuscript, circumstances.now),
      isPut: revision !== null && round?.revision === revision.number && circumstances.now < round.closesAt,
    };
  });
}

/** One clause to be changed, as it was last saved; null where there is none for the viewer. */
export function savedClause(
  circumstances: Circumstances,
  { tender: id, clause }: { readonly tender: TenderId; readonly clause: ClauseId },
) {
  return readAs(circumstances, async (db) => {
    const facts = await findHead(db, circumstances, id);
    const saved = (await findSavedClauses(db, id)).find((each) => each.clause === clause && !each.isRemoved);
    return facts?.head.runsIt && saved ? { head: facts.head, clause: saved } : null;
  });
}
