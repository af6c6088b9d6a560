import { notFound } from "next/navigation";
import { formWords } from "@/identity/form-words";
import { newAct, viewer } from "@/identity/viewer";
import { documentsToBegin } from "@/queries/documents/documents-to-begin";
import { BeginScreen } from "@/screens/documents/begin-screen";
import { tenderIdIn } from "../../tender-id";
import { beginTheDocuments } from "./actions";

type Props = { readonly params: Promise<{ readonly tenderId: string }> };

export default async function BeginDocumentsPage({ params }: Props) {
  const { circumstances, speech } = await viewer();
  const page = await documentsToBegin(circumstances, await tenderIdIn(params));
  if (!page) notFound();
  const beginning = { action: beginTheDocuments, act: newAct(), words: formWords(speech) };
  return <BeginScreen page={page} beginning={beginning} speech={speech} />;
}
