import { notFound } from "next/navigation";
import { z } from "zod";
import { viewer } from "@/identity/viewer";
import { theCall } from "@/queries/participation/the-call";
import { CALL_OUTCOMES, CallScreen } from "@/screens/participation/call-screen";
import { listAsked, type ListQuery } from "../list-asked";
import { tenderIdIn } from "../tender-id";

type Props = {
  readonly params: Promise<{ readonly tenderId: string }>;
  readonly searchParams: Promise<ListQuery & { readonly done?: string | string[] }>;
};

const Done = z.enum(CALL_OUTCOMES).nullable().catch(null);

export default async function CallPage({ params, searchParams }: Props) {
  const { circumstances, speech } = await viewer();
  const query = await searchParams;
  const call = await theCall(circumstances, await tenderIdIn(params), listAsked(query));
  if (!call) notFound();
  return <CallScreen call={call} done={Done.parse(query.done ?? null)} speech={speech} />;
}
