import type { EntryId } from "@/domain/definitions/identifiers";
import type { DomainEvent } from "@/domain/events";
import { isFollowed } from "@/domain/record/followed";
import { AUDIENCE_OF, ownerOf } from "@/domain/record/matters";
import { enqueue, type ExecuteSql } from "@/platform/queue";
import type { PrismaTransaction } from "../client";

/** What follows from an event is left to the worker in the act's own transaction: both happen, or neither. */
export async function leaveWork(tx: PrismaTransaction, event: DomainEvent, entry: EntryId): Promise<void> {
  if (!isFollowed(event.type)) return;
  const ownCountry = AUDIENCE_OF[event.type] === "own-country" ? ownerOf(event) : null;
  const work = { entry, event: event.type, ...(ownCountry === null ? {} : { ownCountry }) };
  if ("tender" in event) await enqueue(inside(tx), "after", { ...work, tender: event.tender });
  else if ("cooperation" in event) await enqueue(inside(tx), "after", { ...work, cooperation: event.cooperation });
}

/** The queues, reached in the transaction of what is being done. */
export function inside(tx: PrismaTransaction): ExecuteSql {
  return async (text, values = []) => ({ rows: await tx.$queryRawUnsafe<unknown[]>(text, ...values) });
}
