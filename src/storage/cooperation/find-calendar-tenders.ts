import type { CalendarTender, CalendarTimetable } from "@/domain/cooperation/calendar-tender";
import { storedCountry, type Country } from "@/domain/definitions/country";
import type { TenderId } from "@/domain/definitions/identifiers";
import { lastRoundAmong } from "../consensus/find-round";
import { toWord } from "../consensus/find-words";
import { findTimetables, type FoundTimetable } from "../deadlines/find-timetable";
import { toParticipation } from "../participation/find-participations";
import { toReopening } from "../participation/find-reopenings";
import type { ReadOnlyDatabase } from "../read-as";
import { storedInstant } from "../stored-time";
import { findLatestRevisions } from "../tenders/find-open-matters";
import { findStandingLots } from "../tenders/find-standing-lots";

/** Of each tender what its dates are made from, before it is said what of it the viewer may know of others. */
export type FoundForCalendar = Omit<CalendarTender, "known" | "tender"> & {
  readonly observers: readonly Country[];
  /** Whether the viewer reads what participants read. */
  readonly readsTexts: boolean;
};

/** By tender, in a constant number of queries, however many there are. */
export async function findCalendarTenders(
  db: ReadOnlyDatabase,
  ids: readonly TenderId[],
): Promise<ReadonlyMap<TenderId, FoundForCalendar>> {
  const among = { tenderId: { in: [...ids] } };
  const tenders = new Map((await db.tender.findMany({ where: { id: { in: [...ids] } } })).map((row) => [row.id, row]));
  const zones = new Map((await db.country.findMany()).map(({ code, timeZone }) => [code, timeZone]));
  const lots = await findStandingLots(db, ids);
  const invitations = byTender(await db.invitation.findMany({ where: among, orderBy: { ownerCountry: "asc" } }));
  const cases = byTender(await db.businessCase.findMany({ where: among, select: { tenderId: true } }));
  const answers = byTender(await db.participation.findMany({ where: among }));
  const reopenings = byTender(await db.windowReopening.findMany({ where: among }));
  const rounds = byTender(await db.round.findMany({ where: among, orderBy: [{ openedAt: "asc" }, { id: "asc" }] }));
  const positions = byTender(await db.position.findMany({ where: among, orderBy: { n: "asc" } }));
  const timetables = await findTimetables(db, ids);
  const notices = byTender(await db.notice.findMany({ where: among, orderBy: { version: "asc" } }));
  const words = byTender(await db.noticeAnswer.findMany({ where: among }));
  const revisions = await findLatestRevisions(db, ids);
  const frozen = await db.entry.groupBy({
    by: ["streamId"],
    where: { streamKind: "tender", streamId: { in: [...ids] }, event: "RevisionFrozen" },
  });

  return new Map(
    ids.flatMap((id): [TenderId, FoundForCalendar][] => {
      const row = tenders.get(id);
      if (!row) return [];
      const country = storedCountry(row.leadCountry);
      const leadTimeZone = zones.get(country) ?? "UTC";
      const asked = invitations.get(id) ?? [];
      const revision = revisions.get(id);
      const found = {
        leadTimeZone,
        interestClosesAt: storedInstant(row.interestClosesAt),
        lots: (lots.get(id) ?? []).map((lot) => ({ lot })),
        lead: { country, timeZone: leadTimeZone },
        countries: countriesAskedTo("participant", asked),
        observers: countriesAskedTo("observer", asked),
        isFrozen: frozen.some(({ streamId }) => streamId === id),
        readsTexts: cases.has(id),
        answers: {
          history: (answers.get(id) ?? []).map(toParticipation),
          reopenings: (reopenings.get(id) ?? []).map(toReopening),
        },
        round: lastRoundAmong(rounds.get(id) ?? []),
        room: revision ? { revision, words: (positions.get(id) ?? []).map(toWord) } : null,
        timetable: timetableOf(timetables.get(id)),
        notice: noticeOf(notices.get(id), words.get(id)),
      };
      return [[id, found]];
    }),
  );
}

type OfTender = { readonly tenderId: string };

function byTender<Row extends OfTender>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  return Map.groupBy(rows, ({ tenderId }) => tenderId);
}

type Asked = { readonly ownerCountry: string; readonly invitedAs: string };

function countriesAskedTo(what: "participant" | "observer", asked: readonly Asked[]): readonly Country[] {
  return asked.filter(({ invitedAs }) => invitedAs === what).map(({ ownerCountry }) => storedCountry(ownerCountry));
}

type NoticeRow = { readonly version: string; readonly dispatchedAt: Date };
type WordRow = { readonly noticeVersion: string; readonly status: string; readonly at: Date };

/** The version that was sent last; one that was not taken is none. */
function noticeOf(notices: readonly NoticeRow[] = [], words: readonly WordRow[] = []): CalendarTender["notice"] {
  const last = notices.at(-1);
  const told = words.filter(({ noticeVersion }) => noticeVersion === last?.version);
  if (!last || told.some(({ status }) => status === "refused")) return null;
  const published = told.find(({ status }) => status === "published");
  return {
    dispatchedAt: storedInstant(last.dispatchedAt),
    publishedAt: published ? storedInstant(published.at) : null,
  };
}

function timetableOf(found: FoundTimetable | undefined): CalendarTimetable | null {
  if (!found?.tendersCloseAt) return null;
  const { tendersCloseAt, facts, dates } = found;
  return { tendersCloseAt, facts, dates };
}
