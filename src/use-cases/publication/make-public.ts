import type { TenderId } from "@/domain/definitions/identifiers";
import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import type { Circumstances } from "@/domain/people/circumstances";
import { makePublic as decide, type MakingPublicRefusal } from "@/domain/publication/make-public";
import { loadNoticeForDecision } from "@/storage/publication/load-notice";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";

/** The clock gives a notice its public face though there was no word of its publication for 48 hours. */
export async function makePublic(
  circumstances: Circumstances,
  input: { readonly tender: TenderId; readonly version: string },
): Promise<Outcome<{ readonly version: string }, MakingPublicRefusal>> {
  if (circumstances.actor.kind !== "clock") return notAllowed;

  return inTransaction(circumstances, { useCase: "publication/make-public", input }, async (tx) => {
    const notice = await loadNoticeForDecision(tx, input);
    if (!notice) return notFound;

    const decision = decide(notice, circumstances.now);
    if (!decision.ok) return decision;
    await record(tx, decision.value, circumstances);
    return accepted({ version: notice.version });
  });
}
