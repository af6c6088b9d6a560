import { notFound } from "next/navigation";
import { formWords } from "@/identity/form-words";
import { newAct, viewer } from "@/identity/viewer";
import { callInWhole } from "@/queries/participation/the-call";
import { CallBuyersScreen } from "@/screens/participation/call-buyers-screen";
import { tenderIdIn } from "../../tender-id";
import { nameTheBuyers } from "./actions";

type Props = { readonly params: Promise<{ readonly tenderId: string }> };

export default async function BuyersPage({ params }: Props) {
  const { circumstances, speech } = await viewer();
  const call = await callInWhole(circumstances, await tenderIdIn(params), { find: "", page: 1 });
  if (!call?.namesBuyersOf) notFound();
  return (
    <CallBuyersScreen
      call={call}
      country={call.namesBuyersOf}
      act={{ action: nameTheBuyers, act: newAct(), words: formWords(speech) }}
      speech={speech}
    />
  );
}
