import { storedCountry } from "@/domain/definitions/country";
import { dayIn, type Instant } from "@/domain/definitions/time";
import { everyoneHasAnswered } from "@/domain/participation/participation";
import type { ReadOnlyDatabase } from "../read-as";
import { storedInstant } from "../stored-time";
import { findStandingLots } from "../tenders/find-standing-lots";
import { toParticipation } from "./find-participations";

type Row = { readonly id: string; readonly leadCountry: string; readonly interestClosesAt: Date };

/**
 * Those of these tenders whose window is over before its instant, because every country that was
 * asked has answered for every lot: asked for many at once, and only where the window is still open.
 */
export async function findAnsweredByAll(
  db: ReadOnlyDatabase,
  tenders: readonly Row[],
  now: Instant,
): Promise<ReadonlySet<string>> {
  const open = tenders.filter(({ interestClosesAt }) => storedInstant(interestClosesAt) > now);
  const ids = open.map(({ id }) => id);
  const among = { tenderId: { in: ids } };
  const countries = await db.country.findMany();
  const lots = await findStandingLots(db, ids);
  const asked = await db.invitation.findMany({ where: { ...among, invitedAs: "participant" } });
  const answers = Map.groupBy(await db.participation.findMany({ where: among }), ({ tenderId }) => tenderId);

  const complete = open.filter(({ id, leadCountry }) => {
    const standing = (lots.get(id) ?? []).map((lot) => ({ lot }));
    const invitations = asked
      .filter(({ tenderId }) => tenderId === id)
      .map(({ ownerCountry }) => ({ country: storedCountry(ownerCountry), as: "participant" }) as const);
    const today = dayIn(countries.find(({ code }) => code === leadCountry)?.timeZone ?? "UTC", now);
    const history = (answers.get(id) ?? []).map(toParticipation);
    return standing.length > 0 && everyoneHasAnswered({ lots: standing, invitations }, history, today);
  });
  return new Set(complete.map(({ id }) => id));
}
