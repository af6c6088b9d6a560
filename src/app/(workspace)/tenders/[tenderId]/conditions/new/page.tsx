import { notFound } from "next/navigation";
import { z } from "zod";
import { identifier, type LotId } from "@/domain/definitions/identifiers";
import { formWords } from "@/identity/form-words";
import { newAct, viewer } from "@/identity/viewer";
import { conditionToSet, lotsForConditions } from "@/queries/participation/conditions";
import { ConditionFormScreen } from "@/screens/participation/condition-form-screen";
import { ConditionLotsScreen } from "@/screens/participation/condition-lots-screen";
import { listAsked, type ListQuery } from "../../list-asked";
import { tenderIdIn } from "../../tender-id";
import { setTheCondition } from "../actions";

type Props = {
  readonly params: Promise<{ readonly tenderId: string }>;
  readonly searchParams: Promise<ListQuery & { readonly lot?: string | string[] }>;
};

const Lot = z.uuid().transform(identifier<LotId>);

/** First for which lot, then what the condition says. */
export default async function NewConditionPage({ params, searchParams }: Props) {
  const { circumstances, speech } = await viewer();
  const tender = await tenderIdIn(params);
  const query = await searchParams;
  if (query.lot === undefined) {
    const list = await lotsForConditions(circumstances, tender, listAsked(query));
    if (!list) notFound();
    return <ConditionLotsScreen list={list} speech={speech} />;
  }
  const lot = Lot.safeParse(query.lot);
  const form = lot.success ? await conditionToSet(circumstances, { tender, lot: lot.data, condition: null }) : null;
  if (!form) notFound();
  return (
    <ConditionFormScreen
      form={form}
      condition={newAct()}
      act={{ action: setTheCondition, act: newAct(), words: formWords(speech) }}
      speech={speech}
    />
  );
}
