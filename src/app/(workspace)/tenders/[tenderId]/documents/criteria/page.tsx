import { notFound } from "next/navigation";
import { z } from "zod";
import { viewer } from "@/identity/viewer";
import { criteriaOfTender } from "@/queries/documents/criteria";
import { CRITERIA_ACTS, CriteriaScreen } from "@/screens/documents/criteria-screen";
import { noteDraftRead } from "@/use-cases/documents/note-draft-read";
import { listAsked, type ListQuery } from "../../list-asked";
import { tenderIdIn } from "../../tender-id";

type Props = {
  readonly params: Promise<{ readonly tenderId: string }>;
  readonly searchParams: Promise<ListQuery & { readonly done?: string | string[] }>;
};

const Done = z.enum(CRITERIA_ACTS).nullable().catch(null);

export default async function CriteriaPage({ params, searchParams }: Props) {
  const { circumstances, speech } = await viewer();
  const tender = await tenderIdIn(params);
  const query = await searchParams;
  const page = await criteriaOfTender(circumstances, tender, listAsked(query));
  if (!page) notFound();
  await noteDraftRead(circumstances, tender, "criteria");
  return <CriteriaScreen page={page} done={Done.parse(query.done ?? null)} speech={speech} />;
}
