import { dayIn, type Instant } from "@/domain/definitions/time";
import type { ReadOnlyDatabase } from "../read-as";
import { storedDay, storedInstant } from "../stored-time";

type Row = { readonly id: string; readonly leadCountry: string; readonly interestClosesAt: Date };

/**
 * Those of these tenders whose window is over before its instant, because every country that was
 * asked has answered for every lot: `everyoneHasAnswered` of the domain, for many at once.
 */
export async function findAnsweredByAll(
  db: ReadOnlyDatabase,
  tenders: readonly Row[],
  now: Instant,
): Promise<ReadonlySet<string>> {
  const open = tenders.filter(({ interestClosesAt }) => storedInstant(interestClosesAt) > now);
  const among = { tenderId: { in: open.map(({ id }) => id) } };
  const countries = await db.country.findMany();
  const lots = await db.lot.groupBy({ by: ["tenderId"], where: among, _count: true });
  const asked = await db.invitation.groupBy({
    by: ["tenderId"],
    where: { ...among, invitedAs: "participant" },
    _count: true,
  });
  const firstAnswers = await db.participation.groupBy({
    by: ["tenderId", "ownerCountry", "lotId"],
    where: among,
    _min: { effectiveOn: true },
  });

  const complete = open.filter(({ id, leadCountry }) => {
    const today = dayIn(countries.find(({ code }) => code === leadCountry)?.timeZone ?? "UTC", now);
    const given = firstAnswers.filter(
      ({ tenderId, _min }) => tenderId === id && _min.effectiveOn !== null && storedDay(_min.effectiveOn) <= today,
    );
    return given.length > 0 && given.length === countOf(asked, id) * countOf(lots, id);
  });
  return new Set(complete.map(({ id }) => id));
}

function countOf(counted: readonly { readonly tenderId: string; readonly _count: number }[], id: string): number {
  return counted.find(({ tenderId }) => tenderId === id)?._count ?? 0;
}
