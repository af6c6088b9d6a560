import { notFound } from "next/navigation";
import { z } from "zod";
import { formWords } from "@/identity/form-words";
import { newAct, viewer } from "@/identity/viewer";
import { ownMandate } from "@/queries/people/own-mandates";
import { MANDATE_OUTCOMES, PAPER_FAULTS } from "@/screens/people/mandate-props";
import { MandateScreen } from "@/screens/people/mandate-screen";
import { checkTheMandate, takeTheMandateBack } from "../actions";
import { mandateIdIn } from "./mandate-id";

type Props = {
  readonly params: Promise<{ readonly mandateId: string }>;
  readonly searchParams: Promise<{ readonly done?: string | string[]; readonly fault?: string | string[] }>;
};

const Done = z.enum(MANDATE_OUTCOMES).nullable().catch(null);
const Fault = z.enum(PAPER_FAULTS).nullable().catch(null);

export default async function MandatePage({ params, searchParams }: Props) {
  const { circumstances, speech } = await viewer();
  const page = await ownMandate(circumstances, await mandateIdIn(params));
  if (!page) notFound();
  const { done, fault } = await searchParams;
  const words = formWords(speech);
  return (
    <MandateScreen
      page={page}
      done={Done.parse(done ?? null)}
      fault={Fault.parse(fault ?? null)}
      acts={{
        checking: { action: checkTheMandate, act: newAct(), words },
        takingBack: { action: takeTheMandateBack, act: newAct(), words },
        paper: newAct(),
      }}
      speech={speech}
    />
  );
}
