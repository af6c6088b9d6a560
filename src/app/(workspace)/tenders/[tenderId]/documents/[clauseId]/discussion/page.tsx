import { notFound } from "next/navigation";
import { formWords } from "@/identity/form-words";
import { newAct, viewer } from "@/identity/viewer";
import { clauseDiscussion } from "@/queries/documents/clause-discussion";
import { DiscussionScreen } from "@/screens/documents/discussion-screen";
import { noteDraftRead } from "@/use-cases/documents/note-draft-read";
import { tenderIdIn } from "../../../tender-id";
import { clauseIdIn } from "../../clause-id";
import { markTheClause, sayTheComment, settleTheComment } from "./actions";

type Props = { readonly params: Promise<{ readonly tenderId: string; readonly clauseId: string }> };

export default async function DiscussionPage({ params }: Props) {
  const { circumstances, speech } = await viewer();
  const tender = await tenderIdIn(params);
  const talk = await clauseDiscussion(circumstances, { tender, clause: await clauseIdIn(params) });
  if (!talk) notFound();
  await noteDraftRead(circumstances, tender, "clause");
  const words = formWords(speech);
  return (
    <DiscussionScreen
      talk={talk}
      acts={{
        commenting: () => ({ action: sayTheComment, act: newAct(), words }),
        settling: () => ({ action: settleTheComment, act: newAct(), words }),
        marking: { action: markTheClause, act: newAct(), words },
      }}
      speech={speech}
    />
  );
}
