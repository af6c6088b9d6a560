import { notFound } from "next/navigation";
import { formWords } from "@/identity/form-words";
import { newAct, viewer } from "@/identity/viewer";
import { knownCountries } from "@/queries/tenders/known-countries";
import { ProposalScreen } from "@/screens/tenders/proposal-screen";
import { proposeJointTender } from "./actions";
import { legalZoneOf } from "./proposal-form";

export default async function ProposalPage() {
  const { circumstances, speech, country, organisation } = await viewer();
  const known = await knownCountries(circumstances);
  if (!known) notFound();
  return (
    <ProposalScreen
      known={known}
      own={{ country, organisation, timeZone: legalZoneOf(known, country) }}
      form={{ action: proposeJointTender, act: newAct(), words: formWords(speech) }}
      speech={speech}
    />
  );
}
