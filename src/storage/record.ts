import type { DomainEvent, EventOf, EventType } from "@/domain/events";
import type { PersonId } from "@/domain/definitions/identifiers";
import type { Actor } from "@/domain/people/actor";
import type { Circumstances } from "@/domain/people/circumstances";
import { AUDIENCE_OF } from "@/domain/record/matters";
import { AGREEMENT_WRITERS } from "./agreement/write";
import { CONSENSUS_WRITERS } from "./consensus/write";
import { DEADLINES_WRITERS } from "./deadlines/write";
import { DOCUMENTS_WRITERS } from "./documents/write";
import { DISCUSSION_WRITERS, READER_WRITERS } from "./documents/write-discussion";
import { opened, type Transaction } from "./opened";
import { PARTICIPATION_WRITERS } from "./participation/write";
import { PRIVATE_ROOM_WRITERS } from "./participation/write-room";
import { PEOPLE_WRITERS } from "./people/write";
import { PUBLICATION_WRITERS } from "./publication/write";
import { appendEntry } from "./record/append-entry";
import { leaveWork } from "./record/leave-work";
import { INSTALLATION_WRITERS } from "./record/write";
import { TENDER_WRITERS } from "./tenders/write";
import type { Made, Writer, Writers } from "./writer";

const WRITERS: Writers<EventType> = {
  ...INSTALLATION_WRITERS,
  ...PEOPLE_WRITERS,
  ...TENDER_WRITERS,
  ...PARTICIPATION_WRITERS,
  ...PRIVATE_ROOM_WRITERS,
  ...AGREEMENT_WRITERS,
  ...DOCUMENTS_WRITERS,
  ...DISCUSSION_WRITERS,
  ...READER_WRITERS,
  ...DEADLINES_WRITERS,
  ...CONSENSUS_WRITERS,
  ...PUBLICATION_WRITERS,
};

/** Writes what happened: first the record, then the tables that screens and rules read, then what follows. */
export async function record(
  tx: Transaction,
  events: readonly DomainEvent[],
  circumstances: Circumstances,
): Promise<void> {
  const { now: at, actor } = circumstances;
  for (const event of events) {
    const entryId = await appendEntry(opened(tx), event, circumstances);
    await write(opened(tx), event, { proof: { entryId, audience: AUDIENCE_OF[event.type] }, at, by: personIn(actor) });
    await leaveWork(opened(tx), event, entryId);
  }
}

function write<Type extends EventType>(
  tx: Parameters<Writer<Type>>[0],
  event: EventOf<Type> & { readonly type: Type },
  made: Made,
): Promise<unknown> {
  return WRITERS[event.type](tx, event, made);
}

function personIn(actor: Actor): PersonId | null {
  return "person" in actor ? actor.person : null;
}
