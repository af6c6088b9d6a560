import { notFound } from "next/navigation";
import { z } from "zod";
import { formWords } from "@/identity/form-words";
import { newAct, viewer } from "@/identity/viewer";
import { participationBoard } from "@/queries/participation/participation-board";
import { BOARD_ACTS, ParticipationScreen } from "@/screens/participation/participation-screen";
import { tenderIdIn } from "../tender-id";
import { answerForTheLots } from "./actions";
import { boardAsked, type Query } from "./board-asked";

type Props = {
  readonly params: Promise<{ readonly tenderId: string }>;
  readonly searchParams: Promise<Query>;
};

const Done = z.enum(BOARD_ACTS).nullable().catch(null);

export default async function LotsPage({ params, searchParams }: Props) {
  const { circumstances, speech } = await viewer();
  const tender = await tenderIdIn(params);
  const query = await searchParams;
  const board = await participationBoard(circumstances, tender, boardAsked(query));
  if (!board) notFound();
  return (
    <ParticipationScreen
      board={board}
      done={Done.parse(query["done"])}
      act={{ action: answerForTheLots, act: newAct(), words: formWords(speech) }}
      speech={speech}
    />
  );
}
