import { notFound } from "next/navigation";
import { z } from "zod";
import { identifier, type TenderId } from "@/domain/definitions/identifiers";
import { formWords } from "@/identity/form-words";
import { newAct, viewer } from "@/identity/viewer";
import { clausesToCopy } from "@/queries/documents/clauses-to-copy";
import { CopyScreen } from "@/screens/documents/copy-screen";
import { noteDraftRead } from "@/use-cases/documents/note-draft-read";
import { tenderIdIn } from "../../tender-id";
import { copyTheClauses } from "./actions";

type Props = {
  readonly params: Promise<{ readonly tenderId: string }>;
  readonly searchParams: Promise<{ readonly from?: string | string[] }>;
};

const From = z
  .uuid()
  .transform(identifier<TenderId>)
  .nullable()
  .catch(null);

export default async function CopyClausesPage({ params, searchParams }: Props) {
  const { circumstances, speech } = await viewer();
  const from = From.parse((await searchParams).from ?? null);
  const page = await clausesToCopy(circumstances, { tender: await tenderIdIn(params), from });
  if (!page) notFound();
  // What is read here is the text of the tender that is copied from: its log names the reader.
  if (page.source) await noteDraftRead(circumstances, page.source.id, "documents");
  const copying = { action: copyTheClauses, act: newAct(), words: formWords(speech) };
  return <CopyScreen page={page} copying={copying} speech={speech} />;
}
