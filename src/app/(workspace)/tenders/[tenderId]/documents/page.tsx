import { notFound } from "next/navigation";
import { z } from "zod";
import { formWords } from "@/identity/form-words";
import { newAct, viewer } from "@/identity/viewer";
import { documentDraft } from "@/queries/documents/document-draft";
import { DOCUMENT_ACTS, DocumentsScreen } from "@/screens/documents/documents-screen";
import { tenderIdIn } from "../tender-id";
import { freezeTheText, setTheTimeLimit } from "./actions";

type Props = {
  readonly params: Promise<{ readonly tenderId: string }>;
  readonly searchParams: Promise<{ readonly done?: string | string[] }>;
};

const Done = z.enum(DOCUMENT_ACTS).nullable().catch(null);

export default async function DocumentsPage({ params, searchParams }: Props) {
  const { circumstances, speech } = await viewer();
  const draft = await documentDraft(circumstances, await tenderIdIn(params));
  if (!draft) notFound();
  const words = formWords(speech);
  return (
    <DocumentsScreen
      draft={draft}
      done={Done.parse((await searchParams).done)}
      freezing={{ action: freezeTheText, act: newAct(), words }}
      setting={{ action: setTheTimeLimit, act: newAct(), words }}
      speech={speech}
    />
  );
}
