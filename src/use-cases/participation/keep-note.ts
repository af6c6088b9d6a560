import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import type { Circumstances } from "@/domain/people/circumstances";
import { mayEnterRoomOf } from "@/domain/people/policy";
import { loadPrivateRoom } from "@/storage/participation/load-private-room";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { KeepNoteInput } from "./room-inputs";

/** Somebody of a country writes a note for the country's own people. */
export async function keepNote(circumstances: Circumstances, input: KeepNoteInput): Promise<Outcome<"kept", never>> {
  const { actor } = circumstances;
  const { tender, text } = input;
  if (!mayEnterRoomOf(actor, tender, input.country)) return notAllowed;

  return inTransaction(circumstances, { useCase: "participation/keep-note", input }, async (tx) => {
    const { organisation, country } = actor;
    const room = await loadPrivateRoom(tx, { tender, organisation });
    if (!room) return notFound;

    const kept = { organisation, country, tender, n: room.notes + 1 } as const;
    await record(tx, [{ type: "NoteKept", version: 1, ...kept, text }], circumstances);
    return accepted("kept");
  });
}
