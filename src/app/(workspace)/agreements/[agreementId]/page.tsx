import { notFound } from "next/navigation";
import { formWords } from "@/identity/form-words";
import { newAct, viewer } from "@/identity/viewer";
import { standingAgreement } from "@/queries/agreement/standing-agreements";
import { StandingScreen } from "@/screens/agreement/standing-screen";
import { putTheAgreement } from "../actions";
import { paperAsked, signingActs, type PaperQuery } from "../paper-asked";
import { agreementIdIn } from "./agreement-id";

type Props = {
  readonly params: Promise<{ readonly agreementId: string }>;
  readonly searchParams: Promise<PaperQuery>;
};

export default async function AgreementPage({ params, searchParams }: Props) {
  const { circumstances, speech } = await viewer();
  const agreement = await standingAgreement(circumstances, await agreementIdIn(params));
  if (!agreement) notFound();
  const putting = { action: putTheAgreement, act: newAct(), words: formWords(speech) };
  return (
    <StandingScreen
      agreement={agreement}
      {...paperAsked(await searchParams)}
      acts={{ putting, ...signingActs(speech) }}
      speech={speech}
    />
  );
}
