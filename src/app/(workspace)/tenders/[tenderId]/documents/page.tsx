import { notFound } from "next/navigation";
import { z } from "zod";
import { TEXT_LANGUAGES } from "@/domain/definitions/text-language";
import { CLAUSES_SHOWN } from "@/domain/documents/unresolved";
import { formWords } from "@/identity/form-words";
import { newAct, viewer } from "@/identity/viewer";
import { documentDraft } from "@/queries/documents/document-draft";
import { DOCUMENT_ACTS, DocumentsScreen } from "@/screens/documents/documents-screen";
import { noteDraftRead } from "@/use-cases/documents/note-draft-read";
import { tenderIdIn } from "../tender-id";
import { freezeTheText, setTheTimeLimit } from "./actions";

type Props = {
  readonly params: Promise<{ readonly tenderId: string }>;
  readonly searchParams: Promise<{
    readonly done?: string | string[];
    readonly show?: string | string[];
    readonly text?: string | string[];
  }>;
};

const Done = z.enum(DOCUMENT_ACTS).nullable().catch(null);
const Text = z.enum(TEXT_LANGUAGES).catch("en");
const Show = z.enum(CLAUSES_SHOWN).catch("all");

export default async function DocumentsPage({ params, searchParams }: Props) {
  const { circumstances, speech } = await viewer();
  const tender = await tenderIdIn(params);
  const draft = await documentDraft(circumstances, tender);
  if (!draft) notFound();
  await noteDraftRead(circumstances, tender, "documents");
  const asked = await searchParams;
  const words = formWords(speech);
  return (
    <DocumentsScreen
      draft={draft}
      done={Done.parse(asked.done)}
      shown={Show.parse(asked.show)}
      language={Text.parse(asked.text)}
      freezing={{ action: freezeTheText, act: newAct(), words }}
      setting={{ action: setTheTimeLimit, act: newAct(), words }}
      speech={speech}
    />
  );
}
