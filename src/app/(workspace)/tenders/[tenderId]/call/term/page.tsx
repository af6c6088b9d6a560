import { notFound } from "next/navigation";
import { z } from "zod";
import { formWords } from "@/identity/form-words";
import { newAct, viewer } from "@/identity/viewer";
import { callInWhole } from "@/queries/participation/the-call";
import { CallTermScreen } from "@/screens/participation/call-term-screen";
import { listAsked, type ListQuery } from "../../list-asked";
import { tenderIdIn } from "../../tender-id";
import { setTheTerm } from "./actions";

type Props = {
  readonly params: Promise<{ readonly tenderId: string }>;
  readonly searchParams: Promise<ListQuery & { readonly lot?: string | string[] }>;
};

const Lot = z.uuid().nullable().catch(null);

export default async function TermPage({ params, searchParams }: Props) {
  const { circumstances, speech } = await viewer();
  const query = await searchParams;
  const chosen = Lot.parse(query.lot ?? null);
  const call = await callInWhole(circumstances, await tenderIdIn(params), { ...listAsked(query), lot: chosen });
  if (!call?.mayRun) notFound();
  return (
    <CallTermScreen
      call={call}
      chosen={chosen}
      act={{ action: setTheTerm, act: newAct(), words: formWords(speech) }}
      speech={speech}
    />
  );
}
