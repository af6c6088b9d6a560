import { daysToCome, spansOf, type CourseDay, type CourseSpan } from "@/domain/deadlines/course";
import type { TenderId } from "@/domain/definitions/identifiers";
import type { Instant } from "@/domain/definitions/time";
import { findCourses } from "@/storage/deadlines/find-courses";
import type { ReadOnlyDatabase } from "@/storage/read-as";
import type { ListedTender } from "@/storage/tenders/find-listed-tenders";

/** A tender on its way through the calendar: its stages, and the days that are to come. */
export type Course = {
  readonly id: TenderId;
  readonly number: string;
  readonly title: string;
  readonly spans: readonly CourseSpan[];
  readonly days: readonly CourseDay[];
};

/** Of all these tenders, in their order: always the same number of statements. */
export async function findOwnCourses(
  db: ReadOnlyDatabase,
  listed: readonly ListedTender[],
  now: Instant,
): Promise<readonly Course[]> {
  const courses = await findCourses(
    db,
    listed.map(({ id }) => id),
  );
  return listed.flatMap(({ id, number, title, stage }) => {
    const found = courses.get(id);
    if (!found) return [];
    const isOnItsWay = stage === "dispatched" || stage === "published"; // what was refused is yet to be dispatched
    const facts = isOnItsWay ? found : { ...found, dispatchedAt: null };
    return [{ id, number, title: title ?? number, spans: spansOf(facts, now), days: daysToCome(facts, now) }];
  });
}
