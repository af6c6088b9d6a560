import { notFound } from "next/navigation";
import { formWords } from "@/identity/form-words";
import { newAct, viewer } from "@/identity/viewer";
import { conditionToSet } from "@/queries/participation/conditions";
import { oneCondition } from "@/queries/participation/one-condition";
import { ConditionFormScreen } from "@/screens/participation/condition-form-screen";
import { tenderIdIn } from "../../../tender-id";
import { setTheCondition } from "../../actions";
import { conditionIdIn } from "../../condition-id";

type Props = { readonly params: Promise<{ readonly tenderId: string; readonly conditionId: string }> };

export default async function ChangeConditionPage({ params }: Props) {
  const { circumstances, speech } = await viewer();
  const named = { tender: await tenderIdIn(params), condition: await conditionIdIn(params) };
  const one = await oneCondition(circumstances, named);
  const form = one?.mayChange ? await conditionToSet(circumstances, { ...named, lot: one.lot.lot }) : null;
  if (!form) notFound();
  return (
    <ConditionFormScreen
      form={form}
      condition={named.condition}
      act={{ action: setTheCondition, act: newAct(), words: formWords(speech) }}
      speech={speech}
    />
  );
}
