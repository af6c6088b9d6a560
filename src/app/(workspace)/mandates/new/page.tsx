import { notFound } from "next/navigation";
import { formWords } from "@/identity/form-words";
import { newAct, viewer } from "@/identity/viewer";
import { mandateToEnter } from "@/queries/people/mandate-to-enter";
import { MandateEntryScreen } from "@/screens/people/mandate-entry";
import { enterTheMandate } from "../actions";

export default async function NewMandatePage() {
  const { circumstances, speech } = await viewer();
  const page = await mandateToEnter(circumstances, null);
  if (!page) notFound();
  const entering = { action: enterTheMandate, act: newAct(), words: formWords(speech) };
  return <MandateEntryScreen page={page} entering={entering} speech={speech} />;
}
