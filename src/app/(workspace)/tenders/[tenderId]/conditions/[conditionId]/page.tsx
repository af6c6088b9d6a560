import { notFound } from "next/navigation";
import { z } from "zod";
import { formWords } from "@/identity/form-words";
import { newAct, viewer } from "@/identity/viewer";
import { oneCondition } from "@/queries/participation/one-condition";
import { CONDITION_OUTCOMES, ConditionScreen } from "@/screens/participation/condition-screen";
import { EVIDENCE_FAULTS } from "@/screens/participation/evidence-file";
import { tenderIdIn } from "../../tender-id";
import { giveTheEvidence, judgeTheCondition, removeTheCondition } from "../actions";
import { conditionIdIn } from "../condition-id";

type Props = {
  readonly params: Promise<{ readonly tenderId: string; readonly conditionId: string }>;
  readonly searchParams: Promise<{
    readonly done?: string | string[];
    readonly fault?: string | string[];
    readonly about?: string | string[];
  }>;
};

const Done = z.enum(CONDITION_OUTCOMES).nullable().catch(null);
const About = z.coerce.number().int().min(1).nullable().catch(null);
const Fault = z.enum(EVIDENCE_FAULTS).nullable().catch(null);

export default async function ConditionPage({ params, searchParams }: Props) {
  const { circumstances, speech } = await viewer();
  const named = { tender: await tenderIdIn(params), condition: await conditionIdIn(params) };
  const one = await oneCondition(circumstances, named);
  if (!one) notFound();
  const { done, fault, about } = await searchParams;
  const words = formWords(speech);
  return (
    <ConditionScreen
      one={one}
      done={Done.parse(done ?? null)}
      giving={{ action: giveTheEvidence, act: newAct(), words }}
      adding={{ act: newAct(), fault: Fault.parse(fault ?? null), about: About.parse(about ?? null) }}
      judging={{ action: judgeTheCondition, act: newAct(), words }}
      removing={{ action: removeTheCondition, act: newAct(), words }}
      speech={speech}
    />
  );
}
