import { storedCountry, type Country } from "@/domain/definitions/country";
import { identifier, type TenderId } from "@/domain/definitions/identifiers";
import type { Instant } from "@/domain/definitions/time";
import { stageOf, type Stage } from "@/domain/tenders/stage";
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
  /** When the next thing ends that is open now: the interest window or the round. */
  readonly closesAt: Instant | null;
};

const MOST = 200;

export async function findListedTenders(db: ReadOnlyDatabase, now: Instant): Promise<readonly ListedTender[]> {
  const tenders = await db.tender.findMany({ orderBy: [{ proposedAt: "desc" }, { number: "desc" }], take: MOST });
  const among = { tenderId: { in: tenders.map(({ id }) => id) } };
  const proposals = await db.proposal.findMany({ where: among });
  const lots = await db.lot.groupBy({ by: ["tenderId"], where: among, _count: true });
  const rounds = await db.round.findMany({ where: among, orderBy: { openedAt: "asc" } });
  const notices = await db.notice.findMany({ where: among });
  const answers = await db.noticeAnswer.findMany({ where: among });

  return tenders.map((row) => {
    const round = rounds.findLast(({ tenderId }) => tenderId === row.id);
    const interestIsClosed = storedInstant(row.interestClosesAt) <= now;
    const statuses = answers.filter(({ tenderId }) => tenderId === row.id).map(({ status }) => status);
    const isDispatched = notices.some(({ tenderId }) => tenderId === row.id);
    const stage = stageOf({
      interestIsClosed,
      isPutToCountries: round !== undefined,
      notice: noticeOf(isDispatched, statuses),
    });
    return {
      id: identifier<TenderId>(row.id),
      number: row.number,
      title: proposals.find(({ tenderId }) => tenderId === row.id)?.title ?? null,
      leadCountry: storedCountry(row.leadCountry),
      stage,
      lots: lots.find(({ tenderId }) => tenderId === row.id)?._count ?? 0,
      closesAt:
        stage === "interest"
          ? storedInstant(row.interestClosesAt)
          : stage === "consensus" && round
            ? storedInstant(round.closesAt)
            : null,
    };
  });
}

function noticeOf(isDispatched: boolean, statuses: readonly string[]) {
  if (statuses.includes("published")) return "published";
  if (statuses.includes("refused")) return "refused";
  return isDispatched ? "dispatched" : "none";
}
