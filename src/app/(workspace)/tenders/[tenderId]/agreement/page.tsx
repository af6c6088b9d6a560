import { notFound } from "next/navigation";
import { formWords } from "@/identity/form-words";
import { newAct, viewer } from "@/identity/viewer";
import { annexPage } from "@/queries/agreement/annex-page";
import { AnnexScreen } from "@/screens/agreement/annex-screen";
import { putTheAnnex } from "../../../agreements/actions";
import { paperAsked, signingActs, type PaperQuery } from "../../../agreements/paper-asked";
import { tenderIdIn } from "../tender-id";

type Props = {
  readonly params: Promise<{ readonly tenderId: string }>;
  readonly searchParams: Promise<PaperQuery>;
};

export default async function AnnexPage({ params, searchParams }: Props) {
  const { circumstances, speech } = await viewer();
  const annex = await annexPage(circumstances, await tenderIdIn(params));
  if (!annex) notFound();
  const putting = { action: putTheAnnex, act: newAct(), words: formWords(speech) };
  return (
    <AnnexScreen
      annex={annex}
      {...paperAsked(await searchParams)}
      acts={{ putting, ...signingActs(speech) }}
      speech={speech}
    />
  );
}
