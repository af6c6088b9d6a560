import { notFound } from "next/navigation";
import { formWords } from "@/identity/form-words";
import { newAct, viewer } from "@/identity/viewer";
import { mandateToEnter } from "@/queries/people/mandate-to-enter";
import { MandateEntryScreen } from "@/screens/people/mandate-entry";
import { enterTheMandate } from "../../../../mandates/actions";
import { tenderIdIn } from "../../tender-id";

type Props = { readonly params: Promise<{ readonly tenderId: string }> };

export default async function NewMandateOfTenderPage({ params }: Props) {
  const { circumstances, speech } = await viewer();
  const page = await mandateToEnter(circumstances, await tenderIdIn(params));
  if (!page) notFound();
  const entering = { action: enterTheMandate, act: newAct(), words: formWords(speech) };
  return <MandateEntryScreen page={page} entering={entering} speech={speech} />;
}
