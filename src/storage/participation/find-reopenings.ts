import { storedCountry } from "@/domain/definitions/country";
import type { TenderId } from "@/domain/definitions/identifiers";
import type { Instant } from "@/domain/definitions/time";
import type { Reopening } from "@/domain/participation/window";
import type { ReadOnlyDatabase } from "../read-as";
import { receivedBefore } from "../record/received-before";
import { storedInstant } from "../stored-time";

/** The time that the lead gave a country, and why. */
export type GivenTime = Reopening & { readonly reason: string };

/** Where the lead let a country answer late. */
export async function findReopenings(db: ReadOnlyDatabase, tenderId: TenderId): Promise<readonly GivenTime[]> {
  const rows = await db.windowReopening.findMany({ where: { tenderId }, orderBy: { n: "asc" } });
  return rows.map(toReopening);
}

/** Those of them that had been given before that instant. */
export async function findReopeningsBefore(
  db: ReadOnlyDatabase,
  tenderId: TenderId,
  instant: Instant,
): Promise<readonly GivenTime[]> {
  const rows = await db.windowReopening.findMany({ where: { tenderId }, orderBy: { n: "asc" } });
  return (await receivedBefore(db, instant, rows)).map(toReopening);
}

type Row = {
  readonly ownerCountry: string;
  readonly n: number;
  readonly closesAt: Date;
  readonly reason: string;
};

export function toReopening({ ownerCountry, n, closesAt, reason }: Row): GivenTime {
  return { country: storedCountry(ownerCountry), n, closesAt: storedInstant(closesAt), reason };
}
