import { notFound } from "next/navigation";
import { z } from "zod";
import { viewer } from "@/identity/viewer";
import { theConditions } from "@/queries/participation/conditions";
import { CONDITIONS_OUTCOMES, ConditionListScreen } from "@/screens/participation/condition-list-screen";
import { listAsked, type ListQuery } from "../list-asked";
import { tenderIdIn } from "../tender-id";

type Props = {
  readonly params: Promise<{ readonly tenderId: string }>;
  readonly searchParams: Promise<ListQuery & { readonly done?: string | string[] }>;
};

const Done = z.enum(CONDITIONS_OUTCOMES).nullable().catch(null);

export default async function ConditionsPage({ params, searchParams }: Props) {
  const { circumstances, speech } = await viewer();
  const query = await searchParams;
  const list = await theConditions(circumstances, await tenderIdIn(params), listAsked(query));
  if (!list) notFound();
  return <ConditionListScreen list={list} done={Done.parse(query.done ?? null)} speech={speech} />;
}
