import { obstaclesToFreezing, type FreezingRefusal } from "@/domain/consensus/freeze-revision";
import { lotsOfTheCall, type Manuscript } from "@/domain/consensus/manuscript";
import type { Country } from "@/domain/definitions/country";
import { identifier, type DecisionId, type TenderId } from "@/domain/definitions/identifiers";
import { dayIn } from "@/domain/definitions/time";
import { earliestTimeLimit, lastDayForDispatch } from "@/domain/deadlines/time-limit";
import { clausesOf, COMMON, type Clause, type PartId } from "@/domain/documents/clause";
import { countriesIn } from "@/domain/participation/participation";
import type { Circumstances } from "@/domain/people/circumstances";
import { findManuscript, manuscriptHasMovedOn } from "@/storage/consensus/find-manuscript";
import { readAs } from "@/storage/read-as";
import { findHead } from "../tenders/tender-head";

export type DraftPart = {
  readonly part: PartId;
  /** 0 for the common part. */
  readonly number: number;
  readonly title: string;
  /** Whom it would bind if it were frozen now. */
  readonly countries: readonly Country[];
  /** Fewer than two countries are in: the lot is left out of what is frozen. */
  readonly isLeftOut: boolean;
  readonly clauses: readonly Clause[];
};

export type DocumentDraft = NonNullable<Awaited<ReturnType<typeof documentDraft>>>;

/** The text as it is being written; null where the viewer may not read it. */
export function documentDraft(circumstances: Circumstances, id: TenderId) {
  return readAs(circumstances, async (db) => {
    const facts = await findHead(db, circumstances, id);
    if (!facts?.head.readsTexts) return null;
    const { now } = circumstances;
    const { head, tender, revision, round } = facts;
    const manuscript = await findManuscript(db, tender, identifier<DecisionId>(""));
    const { tendersCloseAt, isDispatched } = manuscript;
    const hasMovedOn = manuscriptHasMovedOn(manuscript, now);
    return {
      head,
      parts: draftParts(manuscript, now),
      tendersCloseAt,
      lastDayForDispatch: tendersCloseAt && lastDayForDispatch(tendersCloseAt, tender.leadTimeZone),
      earliestTimeLimit: earliestTimeLimit(now, tender.leadTimeZone),
      mayWrite: head.runsIt && !isDispatched,
      latest: revision && { number: revision.number, sha256: revision.sha256, frozenAt: revision.frozenAt },
      hasMovedOn,
      obstacles: [...obstaclesToFreezing(manuscript, now), ...nothingNew(revision !== null && !hasMovedOn)],
      isPut: revision !== null && round?.revision === revision.number && now < round.closesAt,
    };
  });
}

function draftParts(manuscript: Manuscript, now: Circumstances["now"]): readonly DraftPart[] {
  const { tender, participations, clauses } = manuscript;
  const called = lotsOfTheCall(manuscript, now);
  const day = dayIn(tender.leadTimeZone, now);
  const common: DraftPart = {
    part: COMMON,
    number: 0,
    title: "",
    countries: [...new Set(called.flatMap(({ countries }) => countries))].sort(),
    isLeftOut: false,
    clauses: clausesOf(clauses, COMMON),
  };
  const lots = tender.lots.map(({ lot, number, title }): DraftPart => ({
    part: lot,
    number,
    title,
    countries: countriesIn(participations, { lot, day }),
    isLeftOut: called.every(({ part }) => part !== lot),
    clauses: clausesOf(clauses, lot),
  }));
  return [common, ...lots];
}

function nothingNew(isSame: boolean): readonly FreezingRefusal[] {
  return isSame ? [{ rule: "a-new-revision-changes-something" }] : [];
}
