import type { CourseFacts } from "@/domain/deadlines/course";
import { identifier, type TenderId } from "@/domain/definitions/identifiers";
import type { ReadOnlyDatabase } from "../read-as";
import { storedInstant } from "../stored-time";
import { findTimetables } from "./find-timetable";

/** What is known of the times of all these tenders, by tender, in a constant number of statements. */
export async function findCourses(
  db: ReadOnlyDatabase,
  ids: readonly TenderId[],
): Promise<ReadonlyMap<TenderId, CourseFacts>> {
  const among = { tenderId: { in: [...ids] } };
  const tenders = await db.tender.findMany({ where: { id: { in: [...ids] } } });
  const countries = await db.country.findMany();
  const rounds = await db.round.findMany({
    where: among,
    orderBy: [{ openedAt: "asc" }, { id: "asc" }],
    select: { tenderId: true, closesAt: true },
  });
  const notices = await db.notice.findMany({
    where: among,
    orderBy: { version: "desc" },
    select: { tenderId: true, dispatchedAt: true },
  });
  const timetables = await findTimetables(db, ids);

  return new Map(
    tenders.map(({ id, leadCountry, proposedAt, interestClosesAt }): [TenderId, CourseFacts] => {
      const notice = notices.find(({ tenderId }) => tenderId === id);
      const timetable = timetables.get(id);
      return [
        identifier<TenderId>(id),
        {
          leadTimeZone: countries.find(({ code }) => code === leadCountry)?.timeZone ?? "UTC",
          proposedAt: storedInstant(proposedAt),
          interestClosesAt: storedInstant(interestClosesAt),
          roundsCloseAt: rounds
            .filter(({ tenderId }) => tenderId === id)
            .map(({ closesAt }) => storedInstant(closesAt)),
          dispatchedAt: notice ? storedInstant(notice.dispatchedAt) : null,
          tendersCloseAt: timetable?.tendersCloseAt ?? null,
          dates: timetable?.dates ?? null,
        },
      ];
    }),
  );
}
