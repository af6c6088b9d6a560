import { storedCountry, type Country } from "@/domain/definitions/country";
import { identifier, type EntryId, type TenderId } from "@/domain/definitions/identifiers";
import { endOfDayIn, type CalendarDay, type Instant } from "@/domain/definitions/time";
import type { ReadOnlyDatabase } from "../read-as";
import { storedDay } from "../stored-time";

/** A country looks for its mandate, for some lots of a tender, until the day `by` has ended. */
export type WaitingMandate = {
  readonly tender: TenderId;
  readonly country: Country;
  readonly by: CalendarDay;
  /** The 24:00 of that day in the lead's zone. */
  readonly until: Instant;
  /** One of the answers that say so. */
  readonly entry: EntryId;
};

/**
 * The mandates that are looked for until one of these days: of every tender, where nothing was answered since and
 * the lot still stands. Each tender, country and day once.
 */
export async function findWaitingMandates(
  db: ReadOnlyDatabase,
  days: { readonly from?: CalendarDay; readonly to: CalendarDay },
): Promise<readonly WaitingMandate[]> {
  const by = { lte: new Date(days.to), ...(days.from ? { gte: new Date(days.from) } : {}) };
  const asked = await db.participation.findMany({ where: { stance: "needs-mandate", mandateBy: by } });
  if (asked.length === 0) return [];

  const of = {
    tenderId: { in: asked.map(({ tenderId }) => tenderId) },
    lotId: { in: asked.map(({ lotId }) => lotId) },
  };
  const last = await db.participation.groupBy({ by: ["lotId", "ownerCountry"], where: of, _max: { n: true } });
  const removed = await db.lotForm.findMany({ where: { ...of, isRemoved: true }, select: { lotId: true } });
  const zoneOf = await findLeadZones(db, of.tenderId.in);

  const gone = new Set(removed.map(({ lotId }) => lotId));
  const latest = new Map(last.map(({ lotId, ownerCountry, _max }) => [`${lotId} ${ownerCountry}`, _max.n]));
  const waiting = asked.flatMap(({ tenderId, lotId, ownerCountry, n, mandateBy, entryId }) => {
    if (!mandateBy || gone.has(lotId) || latest.get(`${lotId} ${ownerCountry}`) !== n) return [];
    const day = storedDay(mandateBy);
    const until = endOfDayIn(zoneOf.get(tenderId) ?? "UTC", day);
    const mandate: WaitingMandate = {
      tender: identifier<TenderId>(tenderId),
      country: storedCountry(ownerCountry),
      by: day,
      until,
      entry: identifier<EntryId>(entryId),
    };
    return [mandate];
  });
  return [...new Map(waiting.map((each) => [`${each.tender} ${each.country} ${each.by}`, each])).values()];
}

async function findLeadZones(db: ReadOnlyDatabase, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const tenders = await db.tender.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, leadCountry: true },
  });
  const countries = await db.country.findMany();
  const zones = new Map(countries.map(({ code, timeZone }) => [code, timeZone]));
  return new Map(tenders.map(({ id, leadCountry }) => [id, zones.get(leadCountry) ?? "UTC"]));
}
