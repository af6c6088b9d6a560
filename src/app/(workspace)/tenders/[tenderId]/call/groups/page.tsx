import { notFound } from "next/navigation";
import { formWords } from "@/identity/form-words";
import { newAct, viewer } from "@/identity/viewer";
import { callInWhole } from "@/queries/participation/the-call";
import { CallGroupsScreen } from "@/screens/participation/call-groups-screen";
import { listAsked, type ListQuery } from "../../list-asked";
import { tenderIdIn } from "../../tender-id";
import { divideTheLots } from "./actions";

type Props = {
  readonly params: Promise<{ readonly tenderId: string }>;
  readonly searchParams: Promise<ListQuery>;
};

export default async function GroupsPage({ params, searchParams }: Props) {
  const { circumstances, speech } = await viewer();
  const call = await callInWhole(circumstances, await tenderIdIn(params), listAsked(await searchParams));
  if (!call?.mayRun) notFound();
  return (
    <CallGroupsScreen
      call={call}
      act={{ action: divideTheLots, act: newAct(), words: formWords(speech) }}
      speech={speech}
    />
  );
}
