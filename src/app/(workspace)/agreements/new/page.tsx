import { notFound } from "next/navigation";
import { formWords } from "@/identity/form-words";
import { newAct, viewer } from "@/identity/viewer";
import { standingToWrite } from "@/queries/agreement/standing-agreements";
import { StandingFormScreen } from "@/screens/agreement/standing-form";
import { writeTheAgreement } from "../actions";

export default async function NewAgreementPage() {
  const { circumstances, speech } = await viewer();
  const form = await standingToWrite(circumstances, null);
  if (!form) notFound();
  const writing = { action: writeTheAgreement, act: newAct(), words: formWords(speech) };
  return <StandingFormScreen form={form} writing={writing} speech={speech} />;
}
