import type { TenderId } from "@/domain/definitions/identifiers";
import type { Instant } from "@/domain/definitions/time";
import type { ReadOnlyDatabase } from "../read-as";
import { storedInstant } from "../stored-time";

export type TimeLimit = { readonly set: number; readonly tendersCloseAt: Instant | null };

/** The time limit for receipt of tenders as it was last set, and how many times it was. */
export async function findTimeLimit(db: ReadOnlyDatabase, tenderId: TenderId): Promise<TimeLimit> {
  const last = await db.timeLimit.findFirst({ where: { tenderId }, orderBy: { n: "desc" } });
  return { set: last?.n ?? 0, tendersCloseAt: last ? storedInstant(last.tendersCloseAt) : null };
}
