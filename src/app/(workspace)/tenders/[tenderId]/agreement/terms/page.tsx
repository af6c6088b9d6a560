import { notFound } from "next/navigation";
import { formWords } from "@/identity/form-words";
import { newAct, viewer } from "@/identity/viewer";
import { annexToWrite } from "@/queries/agreement/annex-page";
import { AnnexFormScreen } from "@/screens/agreement/annex-form";
import { tenderIdIn } from "../../tender-id";
import { writeTheAnnex } from "./actions";

type Props = { readonly params: Promise<{ readonly tenderId: string }> };

export default async function AnnexTermsPage({ params }: Props) {
  const { circumstances, speech } = await viewer();
  const form = await annexToWrite(circumstances, await tenderIdIn(params));
  if (!form) notFound();
  const writing = { action: writeTheAnnex, act: newAct(), words: formWords(speech) };
  return <AnnexFormScreen form={form} writing={writing} speech={speech} />;
}
