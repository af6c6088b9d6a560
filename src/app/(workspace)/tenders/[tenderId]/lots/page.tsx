import { notFound } from "next/navigation";
import { formWords } from "@/identity/form-words";
import { newAct, viewer } from "@/identity/viewer";
import { participationBoard } from "@/queries/participation/participation-board";
import { ParticipationScreen } from "@/screens/participation/participation-screen";
import { tenderIdIn } from "../tender-id";
import { answerForTheLots } from "./actions";

type Props = { readonly params: Promise<{ readonly tenderId: string }> };

export default async function LotsPage({ params }: Props) {
  const { circumstances, speech } = await viewer();
  const board = await participationBoard(circumstances, await tenderIdIn(params));
  if (!board) notFound();
  return (
    <ParticipationScreen
      board={board}
      answering={{ action: answerForTheLots, act: newAct(), words: formWords(speech) }}
      speech={speech}
    />
  );
}
