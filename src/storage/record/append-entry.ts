import { identifier, type EntryId } from "@/domain/definitions/identifiers";
import type { DomainEvent } from "@/domain/events";
import type { Circumstances } from "@/domain/people/circumstances";
import { canonicalBytes } from "@/domain/definitions/canonical";
import { AUDIENCE_OF, ownerOf, streamOf } from "@/domain/record/matters";
import type { PrismaTransaction } from "../client";

/** Adds one entry to the end of its stream. Who, when recorded, salt and hashes are the database's own. */
export async function appendEntry(
  tx: PrismaTransaction,
  event: DomainEvent,
  { act, newId, now }: Circumstances,
): Promise<EntryId> {
  const entry = identifier<EntryId>(newId());
  const stream = streamOf(event);
  await tx.$queryRaw`SELECT append_entry(
    ${entry}::uuid, ${stream.kind}, ${stream.id}::uuid, ${event.type}, ${event.version}::int,
    ${now}::timestamptz, ${act}::uuid, ${canonicalBytes(event)}, ${AUDIENCE_OF[event.type]}, ${ownerOf(event)})`;
  return entry;
}
