import { notFound } from "next/navigation";
import { z } from "zod";
import { identifier, type LotId } from "@/domain/definitions/identifiers";
import { formWords } from "@/identity/form-words";
import { newAct, viewer } from "@/identity/viewer";
import { lotOfCall } from "@/queries/participation/the-call";
import { CallLotGroupsScreen } from "@/screens/participation/call-groups-screen";
import { tenderIdIn } from "../../../tender-id";
import { drawTheGroups } from "../actions";

type Props = { readonly params: Promise<{ readonly tenderId: string; readonly lotId: string }> };

const Lot = z.uuid().transform(identifier<LotId>);

export default async function LotGroupsPage({ params }: Props) {
  const { circumstances, speech } = await viewer();
  const lot = Lot.safeParse((await params).lotId);
  if (!lot.success) notFound();
  const call = await lotOfCall(circumstances, { tender: await tenderIdIn(params), lot: lot.data });
  if (!call || call.isDispatched) notFound();
  return (
    <CallLotGroupsScreen
      call={call}
      act={{ action: drawTheGroups, act: newAct(), words: formWords(speech) }}
      speech={speech}
    />
  );
}
