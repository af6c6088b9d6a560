import type { TenderId } from "@/domain/definitions/identifiers";
import type { Circumstances } from "@/domain/people/circumstances";
import { database } from "../client";
import { speakAs } from "../speak-as";
import type { DraftPage } from "./find-draft-reads";

/** As long as the page itself is waited for: it is rather late than not there. */
const WAITS_MS = 15_000;

/** Notes that the viewer opens a draft. Whoever cannot be noted is shown nothing: this throws. */
export async function noteDraftRead(
  circumstances: Circumstances,
  { tender: tenderId, page }: { readonly tender: TenderId; readonly page: DraftPage },
): Promise<void> {
  const { actor, newId, now } = circumstances;
  if (actor.kind !== "person") throw new Error("drafts are read by people, whom the log names");
  await database(actor.kind).$transaction(
    async (tx) => {
      await speakAs(tx, circumstances, "read-write");
      await tx.$executeRaw`INSERT INTO draft_reads (id, tender_id, owner_country, person_id, page, received_at)
        VALUES (${newId()}::uuid, ${tenderId}::uuid, viewer_country(), ${actor.person}::uuid, ${page}, ${now}::timestamptz)`;
    },
    { maxWait: WAITS_MS, timeout: WAITS_MS },
  );
}
