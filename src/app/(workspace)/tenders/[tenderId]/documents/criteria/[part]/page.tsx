import { notFound } from "next/navigation";
import { formWords } from "@/identity/form-words";
import { newAct, viewer } from "@/identity/viewer";
import { criteriaOfPart } from "@/queries/documents/criteria";
import { CriteriaPartScreen } from "@/screens/documents/criteria-part-screen";
import { noteDraftRead } from "@/use-cases/documents/note-draft-read";
import { tenderIdIn } from "../../../tender-id";
import { removeTheCriteria, setTheCriteria } from "../actions";

type Props = { readonly params: Promise<{ readonly tenderId: string; readonly part: string }> };

export default async function CriteriaOfPartPage({ params }: Props) {
  const { circumstances, speech } = await viewer();
  const tender = await tenderIdIn(params);
  const { part } = await params;
  const page = await criteriaOfPart(circumstances, { tender, part });
  if (!page) notFound();
  await noteDraftRead(circumstances, tender, "criteria");
  const words = formWords(speech);
  return (
    <CriteriaPartScreen
      page={page}
      setting={{ action: setTheCriteria, act: newAct(), words }}
      removing={{ action: removeTheCriteria, act: newAct(), words }}
      speech={speech}
    />
  );
}
