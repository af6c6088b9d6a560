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
import { freezeTheText } from "./actions";

type Props = {
  readonly params: Promise<{ readonly tenderId: string }>;
  readonly searchParams: Promise<{
    readonly done?: string | string[];
    readonly show?: string | string[];
    readonly text?: string | string[];
    readonly part?: string | string[];
    readonly clause?: string | string[];
  }>;
};

const Done = z.enum(DOCUMENT_ACTS).nullable().catch(null);
const Text = z.enum(TEXT_LANGUAGES).catch("en");
const Asked = z.object({
  show: z.enum(CLAUSES_SHOWN).catch("all"),
  part: z.string().catch(""),
  clause: z.string().catch(""),
});

export default async function DocumentsPage({ params, searchParams }: Props) {
  const { circumstances, speech } = await viewer();
  const tender = await tenderIdIn(params);
  const draft = await documentDraft(circumstances, tender);
  if (!draft) notFound();
  await noteDraftRead(circumstances, tender, "documents");
  const query = await searchParams;
  const { show, ...asked } = Asked.parse(query);
  const words = formWords(speech);
  return (
    <DocumentsScreen
      draft={draft}
      done={Done.parse(query.done)}
      asked={{ ...asked, shown: show }}
      language={Text.parse(query.text)}
      freezing={{ action: freezeTheText, act: newAct(), words }}
      speech={speech}
    />
  );
}
