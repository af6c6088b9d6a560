import type { LotId, TenderId } from "@/domain/definitions/identifiers";
import { dayIn } from "@/domain/definitions/time";
import type { Circumstances } from "@/domain/people/circumstances";
import { mayIssueMandatesOf } from "@/domain/people/policy";
import { findCountries } from "@/storage/people/find-countries";
import { findMandates } from "@/storage/people/find-mandates";
import { findMandateHolders } from "@/storage/people/find-people";
import { readAs } from "@/storage/read-as";
import { findTender } from "@/storage/tenders/find-tender";
import { findColleagues } from "@/storage/workings/find-colleagues";
import { holderOf, stateOn } from "./mandate-facts";

export type MandateToEnter = NonNullable<Awaited<ReturnType<typeof mandateToEnter>>>;

/**
 * What the form of a mandate offers: who may hold it, for which lots, given on from which; null for
 * whoever enters none, and where the country knows no such tender.
 */
export async function mandateToEnter(circumstances: Circumstances, id: TenderId | null) {
  const { actor, now } = circumstances;
  if (actor.kind !== "person" || !mayIssueMandatesOf(actor, actor.country)) return null;
  const { country, organisation } = actor;
  const names = await findColleagues(circumstances);
  return readAs(circumstances, async (db) => {
    const tender = id && (await findTender(db, id));
    if (id && !tender) return null;
    const speakers = await findMandateHolders(db, organisation);
    const zone = (await findCountries(db)).find((each) => each.country === country)?.timeZone ?? "UTC";
    const day = dayIn(zone, now);
    const mandates = await findMandates(db, [country]);
    return {
      country,
      day,
      tender: tender && { id: tender.id, number: tender.number, title: tender.title, lots: tender.lots.length },
      holders: speakers.map(({ person }) => holderOf(person, speakers, names)),
      above: mandates
        .filter((each) => each.mayDelegate && ["counts", "not-yet"].includes(stateOn(each, day)))
        .map((each) => ({
          mandate: each.mandate,
          issuer: each.issuer,
          holder: names.get(each.holder) ?? "",
          from: each.from,
          to: each.to,
        })),
    };
  });
}

/** The lots of a tender by their numbers, for a form in which numbers are typed; null where the viewer knows none. */
export function lotsByNumber(circumstances: Circumstances, id: TenderId): Promise<ReadonlyMap<number, LotId> | null> {
  return readAs(circumstances, async (db) => {
    const tender = await findTender(db, id);
    return tender && new Map(tender.lots.map(({ lot, number }) => [number, lot]));
  });
}
