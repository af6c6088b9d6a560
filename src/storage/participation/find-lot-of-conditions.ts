import type { LotId } from "@/domain/definitions/identifiers";
import { dayIn, type Instant } from "@/domain/definitions/time";
import { groupsInEffect } from "@/domain/participation/market-group";
import { countriesIn } from "@/domain/participation/participation";
import type { LotOfConditions } from "@/domain/participation/set-condition";
import type { Tender } from "@/domain/tenders/tender";
import { findCountries } from "../people/find-countries";
import { hasDispatchedNotice } from "../publication/find-notice";
import type { ReadOnlyDatabase } from "../read-as";
import { findDrawnGroups } from "./find-call";
import { findConditionHistories } from "./find-conditions";
import { findParticipations } from "./find-participations";

/** A lot with who is in it, its groups and its conditions, for decisions and screens alike; null where there is no such lot. */
export async function findLotOfConditions(
  db: ReadOnlyDatabase,
  tender: Tender,
  { lot: lotId, now }: { readonly lot: LotId; readonly now: Instant },
): Promise<LotOfConditions | null> {
  const lot = tender.lots.find((each) => each.lot === lotId);
  if (!lot) return null;
  const history = await findParticipations(db, tender.id);
  const day = dayIn(tender.leadTimeZone, now);
  const countries = countriesIn(history, { lot: lotId, day });
  const drawn = (await findDrawnGroups(db, tender.id)).get(lotId) ?? null;
  const takingPart = new Set([
    tender.leadCountry,
    ...tender.lots.flatMap((each) => countriesIn(history, { lot: each.lot, day })),
  ]);
  const known = await findCountries(db);
  const conditions = await findConditionHistories(db, tender.id);
  return {
    tender,
    isDispatched: await hasDispatchedNotice(db, tender.id),
    lot,
    countries,
    groups: groupsInEffect(drawn, { lot: lotId, countries }),
    conditions: conditions.filter((each) => each.lot === lotId),
    zones: [...new Set(known.filter(({ country }) => takingPart.has(country)).map(({ timeZone }) => timeZone))],
  };
}
