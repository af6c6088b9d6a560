import { storedCountry, type Country } from "@/domain/definitions/country";
import { identifier, type TenderId } from "@/domain/definitions/identifiers";
import type { Instant } from "@/domain/definitions/time";
import { noticeForStage } from "@/domain/publication/notice";
import { stageOf, type Stage } from "@/domain/tenders/stage";
import { findBackAtTheirText, stateOf } from "../publication/find-notice";
import { findAnsweredByAll } from "../participation/find-answered-by-all";
import type { ReadOnlyDatabase } from "../read-as";
import { storedInstant } from "../stored-time";

/** One line of a list of tenders; without a title where the viewer may know only that it exists. */
export type ListedTender = {
  readonly id: TenderId;
  readonly number: string;
  readonly title: string | null;
  readonly leadCountry: Country;
  readonly stage: Stage;
  readonly lots: number;
  /** When the next thing ends that is open now: the interest window, the round, or the time for tenders. */
  readonly closesAt: Instant | null;
};

/** More than this many are cut off, the oldest first. */
export const LISTED_TENDERS_MAX = 200;

/** In a constant number of queries, however many there are. The stages are those of the tenders' own pages. */
export async function findListedTenders(db: ReadOnlyDatabase, now: Instant): Promise<readonly ListedTender[]> {
  const tenders = await db.tender.findMany({
    orderBy: [{ proposedAt: "desc" }, { number: "desc" }],
    take: LISTED_TENDERS_MAX,
  });
  const among = { tenderId: { in: tenders.map(({ id }) => id) } };
  const proposals = await db.proposal.findMany({ where: among });
  const lots = await db.lot.groupBy({ by: ["tenderId"], where: among, _count: true });
  const removed = await db.lotForm.groupBy({ by: ["tenderId"], where: { ...among, isRemoved: true }, _count: true });
  const rounds = await db.round.findMany({ where: among, orderBy: [{ openedAt: "asc" }, { id: "asc" }] });
  const revisions = await db.revision.groupBy({ by: ["tenderId"], where: among, _max: { number: true } });
  const limits = await db.timetable.findMany({ where: among, orderBy: { n: "asc" } });
  const notices = await db.notice.findMany({ where: among, orderBy: { version: "asc" } });
  const answers = await db.noticeAnswer.findMany({ where: among });
  const backAtTheirText = await findBackAtTheirText(
    db,
    notices.map(({ tenderId }) => tenderId),
  );
  const answered = await findAnsweredByAll(db, tenders, now);

  return tenders.map((row) => {
    const round = rounds.findLast(({ tenderId }) => tenderId === row.id);
    const latest = revisions.find(({ tenderId }) => tenderId === row.id)?._max.number ?? null;
    const notice = notices.findLast(({ tenderId }) => tenderId === row.id);
    const statuses = answers
      .filter(({ noticeId, noticeVersion }) => noticeId === notice?.id && noticeVersion === notice.version)
      .map(({ status }) => status);
    const stage = stageOf({
      interestIsClosed: storedInstant(row.interestClosesAt) <= now || answered.has(row.id),
      isPutToCountries: round !== undefined && (latest === null || round.number === latest),
      notice: noticeForStage(notice ? { state: stateOf(statuses) } : null, backAtTheirText.has(row.id)),
    });
    const ends: Ends = {
      interest: row.interestClosesAt,
      round: round?.closesAt,
      tenders: limits.findLast(({ tenderId }) => tenderId === row.id)?.tendersCloseAt,
    };
    return {
      id: identifier<TenderId>(row.id),
      number: row.number,
      title: proposals.find(({ tenderId }) => tenderId === row.id)?.title ?? null,
      leadCountry: storedCountry(row.leadCountry),
      stage,
      lots: countOf(lots, row.id) - countOf(removed, row.id),
      closesAt: nextEnd(stage, ends, now),
    };
  });
}

type Counted = { readonly tenderId: string; readonly _count: number };

function countOf(counted: readonly Counted[], id: string): number {
  return counted.find(({ tenderId }) => tenderId === id)?._count ?? 0;
}

type Ends = {
  readonly interest: Date;
  readonly round: Date | undefined;
  readonly tenders: Date | undefined;
};

function nextEnd(stage: Stage, ends: Ends, now: Instant): Instant | null {
  switch (stage) {
    case "interest":
      return storedInstant(ends.interest);
    case "consensus":
      return stillToCome(ends.round, now);
    case "dispatched":
    case "published":
      return stillToCome(ends.tenders, now);
    case "drafting":
    case "not-published":
      return null;
  }
}

function stillToCome(end: Date | undefined, now: Instant): Instant | null {
  const at = end && storedInstant(end);
  return at && at > now ? at : null;
}
