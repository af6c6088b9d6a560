import { freezeRevision as decide, type FreezingRefusal } from "@/domain/consensus/freeze-revision";
import { whoeverTookAPositionLeavesTheTextToOthers, type OwnTextRefusal } from "@/domain/consensus/position-rules";
import { identifier, type DecisionId, type RevisionId } from "@/domain/definitions/identifiers";
import { accepted, notAllowed, notFound, refused, type Outcome } from "@/domain/definitions/result";
import type { Circumstances } from "@/domain/people/circumstances";
import { mayRunTender } from "@/domain/tenders/policy";
import { sha256 } from "@/platform/digest";
import { loadManuscriptForDecision } from "@/storage/consensus/load-manuscript";
import { loadWords } from "@/storage/consensus/load-words";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { FreezeRevisionInput } from "./inputs";

export type Frozen = { readonly revision: RevisionId; readonly number: number };

/** The lead's officer freezes the text as it stands: from here on its bytes never change. */
export async function freezeRevision(
  circumstances: Circumstances,
  input: FreezeRevisionInput,
): Promise<Outcome<Frozen, FreezingRefusal | OwnTextRefusal>> {
  const { actor, newId, now } = circumstances;
  return inTransaction<Frozen, FreezingRefusal | OwnTextRefusal>(
    circumstances,
    { useCase: "consensus/freeze-revision", input },
    async (tx) => {
      const newDecision = identifier<DecisionId>(newId());
      const manuscript = await loadManuscriptForDecision(tx, { tender: input.tender, newDecision });
      if (!manuscript) return notFound;
      if (actor.kind !== "person" || !mayRunTender(actor, manuscript.tender)) return notAllowed;

      const revision = identifier<RevisionId>(newId());
      const decision = decide(manuscript, { revision, frozenBy: actor.person, digest: sha256 }, now);
      if (!decision.ok) return decision;
      const [{ manifest, number }] = decision.value;
      const words = await loadWords(tx, input.tender);
      const own = whoeverTookAPositionLeavesTheTextToOthers(words, manifest.parts, actor.person);
      if (own) return refused(own);
      await record(tx, decision.value, circumstances);
      return accepted({ revision, number });
    },
  );
}
