import { notFound } from "next/navigation";
import { z } from "zod";
import { formWords } from "@/identity/form-words";
import { newAct, viewer } from "@/identity/viewer";
import { knownCountries } from "@/queries/tenders/known-countries";
import { newSheetPreview } from "@/queries/tenders/sheet-preview";
import { ProposalScreen } from "@/screens/tenders/proposal-screen";
import { proposeJointTender } from "./actions";
import { legalZoneOf } from "./proposal-form";

type Props = { readonly searchParams: Promise<{ readonly sheet?: string | readonly string[] }> };

const Sheet = z.uuid();

export default async function ProposalPage({ searchParams }: Props) {
  const { circumstances, speech, country, organisation } = await viewer();
  const known = await knownCountries(circumstances);
  if (!known) notFound();
  const { sheet } = await searchParams;
  const asked = Sheet.safeParse(sheet);
  const preview = asked.success ? await newSheetPreview(circumstances, asked.data) : null;
  return (
    <ProposalScreen
      sheet={sheet === undefined ? null : { preview }}
      known={known}
      own={{ country, organisation, timeZone: legalZoneOf(known, country) }}
      form={{ action: proposeJointTender, act: newAct(), words: formWords(speech) }}
      speech={speech}
    />
  );
}
