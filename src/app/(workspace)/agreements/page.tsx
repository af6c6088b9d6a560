import { notFound } from "next/navigation";
import { formWords } from "@/identity/form-words";
import { newAct, viewer } from "@/identity/viewer";
import { standingAgreements } from "@/queries/agreement/standing-agreements";
import { AgreementListScreen } from "@/screens/agreement/agreement-list";
import { setTheSigningRule } from "./actions";

type Props = { readonly searchParams: Promise<{ readonly done?: string | string[] }> };

export default async function AgreementsPage({ searchParams }: Props) {
  const { circumstances, speech } = await viewer();
  const list = await standingAgreements(circumstances);
  if (!list) notFound();
  return (
    <AgreementListScreen
      list={list}
      isRuleSet={(await searchParams).done === "rule"}
      setting={{ action: setTheSigningRule, act: newAct(), words: formWords(speech) }}
      speech={speech}
    />
  );
}
