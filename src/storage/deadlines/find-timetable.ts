import type { TenderId } from "@/domain/definitions/identifiers";
import type { Instant } from "@/domain/definitions/time";
import { DOCUMENTS_ACCESS, PROCEDURES, type ProcedureFacts } from "@/domain/deadlines/procedure-facts";
import { USUAL_FACTS } from "@/domain/deadlines/proposed-dates";
import type { TimetableDates } from "@/domain/deadlines/timetable";
import type { Timetable as Row } from "../generated/client";
import type { ReadOnlyDatabase } from "../read-as";
import { storedDay, storedInstant } from "../stored-time";

export type FoundTimetable = {
  /** How many times one was set. */
  readonly set: number;
  readonly tendersCloseAt: Instant | null;
  /** What was said of the procedure; before anything was, what is usual. */
  readonly facts: ProcedureFacts;
  /** Null before a whole timetable was set: of a tender from before there were any, only the time limit is known. */
  readonly dates: TimetableDates | null;
};

/** The timetable as it was last set. */
export async function findTimetable(db: ReadOnlyDatabase, tenderId: TenderId): Promise<FoundTimetable> {
  const last = await db.timetable.findFirst({ where: { tenderId }, orderBy: { n: "desc" } });
  return last ? toTimetable(last) : { set: 0, tendersCloseAt: null, facts: USUAL_FACTS, dates: null };
}

/** The timetables of all these tenders that have one, by tender: one statement. */
export async function findTimetables(
  db: ReadOnlyDatabase,
  tenders: readonly TenderId[],
): Promise<ReadonlyMap<string, FoundTimetable>> {
  const rows = await db.timetable.findMany({ where: { tenderId: { in: [...tenders] } }, orderBy: { n: "asc" } });
  return new Map(rows.map((row) => [row.tenderId, toTimetable(row)]));
}

function toTimetable(row: Row): FoundTimetable {
  return {
    set: row.n,
    tendersCloseAt: storedInstant(row.tendersCloseAt),
    facts: factsOf(row),
    dates: datesOf(row),
  };
}

/** When the timetable was last set; null before one was. */
export async function findWhenTimetableWasSet(db: ReadOnlyDatabase, tenderId: TenderId): Promise<Instant | null> {
  const last = await db.timetable.findFirst({ where: { tenderId }, orderBy: { n: "desc" }, select: { entryId: true } });
  const entry = last && (await db.entry.findUnique({ where: { id: last.entryId }, select: { receivedAt: true } }));
  return entry && storedInstant(entry.receivedAt);
}

function factsOf(row: Row): ProcedureFacts {
  const procedure = PROCEDURES.find((each) => each === row.procedure);
  const documents = DOCUMENTS_ACCESS.find((each) => each === row.documentsAccess);
  if (!procedure || !documents) return USUAL_FACTS;
  return {
    procedure,
    takesTendersElectronically: row.takesTendersElectronically === true,
    ...(row.priorNoticeOn ? { priorNotice: priorNoticeOf(row, row.priorNoticeOn) } : {}),
    ...(row.urgency === null ? {} : { urgency: row.urgency }),
    documents,
  };
}

function priorNoticeOf({ priorNoticeSaidWhatWasKnown }: Row, on: Date) {
  return { dispatchedOn: storedDay(on), saidWhatWasKnown: priorNoticeSaidWhatWasKnown === true };
}

/** The CHECK `a_timetable_is_whole` gives all of these or none. */
function datesOf(row: Row): TimetableDates | null {
  const { dispatchOn, questionsBy, openedAt, validUntil, awardOn, supplyFrom, requestsCloseAt, invitationOn } = row;
  if (!dispatchOn || !questionsBy || !openedAt || !validUntil || !awardOn || !supplyFrom) return null;
  return {
    dispatchOn: storedDay(dispatchOn),
    ...(requestsCloseAt && invitationOn
      ? { invited: { requestsCloseAt: storedInstant(requestsCloseAt), invitationOn: storedDay(invitationOn) } }
      : {}),
    questionsBy: storedInstant(questionsBy),
    tendersCloseAt: storedInstant(row.tendersCloseAt),
    openedAt: storedInstant(openedAt),
    validUntil: storedDay(validUntil),
    awardOn: storedDay(awardOn),
    supplyFrom: storedDay(supplyFrom),
  };
}
