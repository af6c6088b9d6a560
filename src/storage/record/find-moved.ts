import { identifier, type PersonId, type TenderId } from "@/domain/definitions/identifiers";
import type { Instant } from "@/domain/definitions/time";
import { findRows } from "../find-rows";
import { Prisma } from "../generated/client";
import type { ReadOnlyDatabase } from "../read-as";
import { storedInstant } from "../stored-time";

/** What happened in a tender since then, every kind of it once: the last act of that kind, and how many there were. */
export type MovedKind = {
  readonly tender: TenderId;
  readonly event: string;
  readonly times: number;
  readonly lastAt: Instant;
  readonly actorRef: string;
  /** The canonical JSON of the last of them. */
  readonly said: string;
};

type Row = { tender: string; event: string; times: number; at: Date; actor: string; bytes: Uint8Array };

type Since = {
  readonly tenders: readonly TenderId[];
  readonly since: Instant;
  /** Nobody is told what they did themselves. */
  readonly exceptBy: PersonId;
};

/** Read off the record as far as the viewer may read what it says: what is withheld from them is not there. One statement. */
export async function findMoved(
  db: ReadOnlyDatabase,
  { tenders, since, exceptBy }: Since,
): Promise<readonly MovedKind[]> {
  const rows = await findRows<Row>(
    db,
    Prisma.sql`SELECT tender, event, times, at, actor, bytes FROM (
        SELECT p.tender_id AS tender, e.event, e.received_at AS at, e.actor_ref AS actor, p.bytes,
          (count(*) OVER (PARTITION BY p.tender_id, e.event))::int AS times,
          row_number() OVER (PARTITION BY p.tender_id, e.event ORDER BY e.received_at DESC, e.seq DESC) AS place
        FROM entries AS e JOIN entry_payloads AS p ON p.entry_id = e.id
        WHERE e.received_at > ${since}::timestamptz AND e.actor_ref <> ${`person:${exceptBy}`}
          AND p.tender_id = ANY (${[...tenders]}::uuid[])) AS moved
      WHERE place = 1 ORDER BY at DESC, tender, event`,
  );
  return rows.map(({ tender, event, times, at, actor, bytes }) => ({
    tender: identifier<TenderId>(tender),
    event,
    times,
    lastAt: storedInstant(at),
    actorRef: actor,
    said: new TextDecoder().decode(bytes),
  }));
}
