import type { TenderId } from "@/domain/definitions/identifiers";
import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import type { KeptSheet } from "@/domain/participation/kept-sheet";
import type { Circumstances } from "@/domain/people/circumstances";
import { mayProposeTenders, mayRunTender } from "@/domain/tenders/policy";
import { readAs } from "@/storage/read-as";
import { findTender } from "@/storage/tenders/find-tender";
import { keepSheet as keep } from "@/storage/workings/sheets";

/** A sheet is kept for its preview: no act, and nobody else's. Only for whoever could save it. */
export async function keepSheet(
  circumstances: Circumstances,
  { tender, sheet }: { readonly tender: TenderId | null; readonly sheet: KeptSheet },
): Promise<Outcome<{ readonly sheet: string }, never>> {
  const { actor } = circumstances;
  if (actor.kind !== "person") return notAllowed;
  if (tender === null && !mayProposeTenders(actor)) return notAllowed;
  if (tender !== null) {
    const found = await readAs(circumstances, (db) => findTender(db, tender));
    if (!found) return notFound;
    if (!mayRunTender(actor, found)) return notAllowed;
  }
  const id = circumstances.newId();
  await keep(circumstances, { id, person: actor.person, tender, sheet });
  return accepted({ sheet: id });
}
