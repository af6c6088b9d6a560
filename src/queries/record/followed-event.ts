import type { DomainEvent } from "@/domain/events";
import { upcast, type StoredEvent } from "@/domain/record/upcast";
import type { Circumstances } from "@/domain/people/circumstances";
import { readAs } from "@/storage/read-as";

/** What an entry of the record says, for the worker that does what follows from it. */
export function followedEvent(circumstances: Circumstances, entryId: string): Promise<DomainEvent | null> {
  return readAs(circumstances, async (db) => {
    const payload = await db.entryPayload.findUnique({ where: { entryId } });
    return payload && eventFrom(payload.bytes);
  });
}

/** Written by `canonicalBytes` of a DomainEvent of its time, and never since. */
function eventFrom(bytes: Uint8Array): DomainEvent {
  return upcast(JSON.parse(new TextDecoder().decode(bytes)) as StoredEvent);
}
