import { notFound } from "next/navigation";
import { formWords } from "@/identity/form-words";
import { newAct, viewer } from "@/identity/viewer";
import { tenderToArrange } from "@/queries/tenders/lot-arrangement";
import { LotScreen } from "@/screens/tenders/lot-screen";
import { tenderIdIn } from "../../../tender-id";
import { writeTheLot } from "../actions";

type Props = { readonly params: Promise<{ readonly tenderId: string }> };

export default async function NewLotPage({ params }: Props) {
  const { circumstances, speech } = await viewer();
  const page = await tenderToArrange(circumstances, await tenderIdIn(params));
  if (!page) notFound();
  const writing = { action: writeTheLot, act: newAct(), words: formWords(speech) };
  return <LotScreen page={page} lot={null} writing={writing} acts={null} speech={speech} />;
}
