import { notFound } from "next/navigation";
import { formWords } from "@/identity/form-words";
import { newAct, viewer } from "@/identity/viewer";
import { documentsToBegin } from "@/queries/documents/documents-to-begin";
import { BeginScreen } from "@/screens/documents/begin-screen";
import { noteDraftRead } from "@/use-cases/documents/note-draft-read";
import { tenderIdIn } from "../../tender-id";
import { beginTheDocuments } from "./actions";

type Props = { readonly params: Promise<{ readonly tenderId: string }> };

export default async function BeginDocumentsPage({ params }: Props) {
  const { circumstances, speech } = await viewer();
  const tender = await tenderIdIn(params);
  const page = await documentsToBegin(circumstances, tender);
  if (!page) notFound();
  await noteDraftRead(circumstances, tender, "documents");
  const beginning = { action: beginTheDocuments, act: newAct(), words: formWords(speech) };
  return <BeginScreen page={page} beginning={beginning} speech={speech} />;
}
