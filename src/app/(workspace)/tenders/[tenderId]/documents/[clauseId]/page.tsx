import { notFound } from "next/navigation";
import { z } from "zod";
import { formWords } from "@/identity/form-words";
import { newAct, viewer } from "@/identity/viewer";
import { clauseDrafts } from "@/queries/documents/clause-drafts";
import { clauseToChange } from "@/queries/documents/clause-page";
import { ClauseToChangeScreen } from "@/screens/documents/clause-screen";
import { UnsavedDraft } from "@/screens/documents/unsaved-draft";
import { noteDraftRead } from "@/use-cases/documents/note-draft-read";
import { tenderIdIn } from "../../tender-id";
import { moveTheClause, removeTheClause, writeTheClause } from "../clause-actions";
import { clauseIdIn } from "../clause-id";
import { keepWhileTyping, throwTheDraftAway } from "../draft-actions";

type Props = {
  readonly params: Promise<{ readonly tenderId: string; readonly clauseId: string }>;
  readonly searchParams: Promise<{ readonly changed?: string | string[]; readonly draft?: string | string[] }>;
};

const Changed = z
  .string()
  .regex(/^\d{1,7}$/)
  .catch("");
export default async function ClausePage({ params, searchParams }: Props) {
  const { circumstances, speech } = await viewer();
  const tender = await tenderIdIn(params);
  const clause = await clauseIdIn(params);
  const page = await clauseToChange(circumstances, { tender, clause });
  if (!page) notFound();
  await noteDraftRead(circumstances, tender, "clause");
  const asked = await searchParams;
  const drafts = await clauseDrafts(circumstances, { tender, clause }, page.clause);
  const takenUp = asked.draft === "taken" ? drafts.own : null;
  const words = formWords(speech);
  return (
    <ClauseToChangeScreen
      page={page}
      another={circumstances.newId()}
      changedFrom={Changed.parse(asked.changed)}
      takenUp={takenUp && { heading: takenUp.heading, text: takenUp.text, basedOn: takenUp.basedOn }}
      keep={keepWhileTyping}
      unsaved={
        <UnsavedDraft
          drafts={drafts}
          saved={page.clause}
          isTakenUp={takenUp !== null}
          address={`/tenders/${tender}/documents/${clause}?draft=taken`}
          throwingAway={{ action: throwTheDraftAway, act: newAct(), words }}
          speech={speech}
        />
      }
      writing={{ action: writeTheClause, act: newAct(), words }}
      removing={{ action: removeTheClause, act: newAct(), words }}
      moving={{ action: moveTheClause, act: newAct(), words }}
      speech={speech}
    />
  );
}
