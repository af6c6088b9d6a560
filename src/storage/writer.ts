import type { EntryId, PersonId } from "@/domain/definitions/identifiers";
import type { Instant } from "@/domain/definitions/time";
import type { EventOf, EventType } from "@/domain/events";
import type { Audience } from "@/domain/people/audience";
import type { PrismaTransaction } from "./client";

/** What every row of an act carries: the entry that proves it, and who may read it. */
export type Proof = { readonly entryId: EntryId; readonly audience: Audience };

/** The proof, and the circumstances that a row may keep: when the act was received, and whose it was. */
export type Made = { readonly proof: Proof; readonly at: Instant; readonly by: PersonId | null };

export type Writer<Type extends EventType> = (
  tx: PrismaTransaction,
  event: EventOf<Type>,
  made: Made,
) => Promise<unknown>;

/** One writer for each event: an event without one does not compile. */
export type Writers<Type extends EventType> = { readonly [Each in Type]: Writer<Each> };

/** For rows of which the record must name a person. */
export function personOf({ by }: Made): PersonId {
  if (by === null) throw new Error("this act is a person's, and nobody is named");
  return by;
}
