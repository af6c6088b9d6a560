import { storedCountry, type Country } from "@/domain/definitions/country";
import { identifier, type RoundId, type TenderId } from "@/domain/definitions/identifiers";
import { calendarDayFrom, endOfDayIn, type CalendarDay, type Instant } from "@/domain/definitions/time";
import { findRows } from "../find-rows";
import { Prisma } from "../generated/client";
import type { ReadOnlyDatabase } from "../read-as";
import { storedInstant } from "../stored-time";

/** A hold that is still the country's last word on some part of the latest revision, and whose day ends then. */
export type EndingHold = {
  readonly tender: TenderId;
  readonly country: Country;
  readonly n: number;
  readonly until: CalendarDay;
  readonly endsAt: Instant;
};

type HoldRow = { tender: string; country: string; n: number; until: string; zone: string };

/** Of every tender: the holds until that day or an earlier one of which nobody has written down that they lapsed. */
export async function findEndingHolds(db: ReadOnlyDatabase, to: CalendarDay): Promise<readonly EndingHold[]> {
  const rows = await findRows<HoldRow>(
    db,
    Prisma.sql`SELECT DISTINCT h.tender_id AS tender, h.owner_country AS country, h.n, h.hold_until::text AS until, c.time_zone AS zone
      FROM positions AS h JOIN tenders AS t ON t.id = h.tender_id JOIN countries AS c ON c.code = t.lead_country
      WHERE h.stance = 'hold' AND h.hold_until <= ${to}::date
        AND NOT EXISTS (SELECT FROM hold_lapses AS l WHERE l.tender_id = h.tender_id AND l.owner_country = h.owner_country AND l.n = h.n)
        AND NOT EXISTS (SELECT FROM positions AS later WHERE later.tender_id = h.tender_id
          AND later.owner_country = h.owner_country AND later.part = h.part AND later.n > h.n)
        AND EXISTS (SELECT FROM revision_parts AS p WHERE p.part = h.part AND p.sha256 = h.sha256
          AND p.revision_id = (SELECT r.id FROM revisions AS r WHERE r.tender_id = h.tender_id ORDER BY r.number DESC LIMIT 1))`,
  );
  return rows.map(({ tender, country, n, until, zone }) => ({
    tender: identifier<TenderId>(tender),
    country: storedCountry(country),
    n,
    until: calendarDayFrom(until),
    endsAt: endOfDayIn(zone, calendarDayFrom(until)),
  }));
}

export type EndedRoundToNote = { readonly tender: TenderId; readonly round: RoundId; readonly closesAt: Instant };

type RoundRow = { tender: string; round: string; closes_at: Date };

/**
 * Of every tender: the rounds whose time was over by then, and of which nobody has written down how they ended. A
 * round whose revision was overtaken while it was open asks nobody any more, and so nobody was silent in it.
 */
export async function findRoundsThatEnded(db: ReadOnlyDatabase, at: Instant): Promise<readonly EndedRoundToNote[]> {
  const rows = await findRows<RoundRow>(
    db,
    Prisma.sql`SELECT o.tender_id AS tender, o.id AS round, o.closes_at FROM rounds AS o
      WHERE o.closes_at <= ${at}::timestamptz
        AND NOT EXISTS (SELECT FROM round_ends AS e WHERE e.round_id = o.id)
        AND NOT EXISTS (SELECT FROM revisions AS later WHERE later.tender_id = o.tender_id
          AND later.number > o.number AND later.frozen_at < o.closes_at)`,
  );
  return rows.map(({ tender, round, closes_at: closesAt }) => ({
    tender: identifier<TenderId>(tender),
    round: identifier<RoundId>(round),
    closesAt: storedInstant(closesAt),
  }));
}
