import { notFound } from "next/navigation";
import { z } from "zod";
import { formWords } from "@/identity/form-words";
import { newAct, viewer } from "@/identity/viewer";
import { consensusRoom } from "@/queries/consensus/consensus-room";
import { ConsensusScreen, ROOM_ACTS, ROOM_OUTCOMES } from "@/screens/consensus/consensus-screen";
import { tenderIdIn } from "../tender-id";
import {
  consentToTheVersion,
  holdOnTheVersion,
  objectToTheVersion,
  putTheVersion,
  speakOfTheVersion,
  withdrawThePosition,
} from "./actions";

type Props = {
  readonly params: Promise<{ readonly tenderId: string }>;
  readonly searchParams: Promise<{ readonly [name in "act" | "done" | "page"]?: string | string[] }>;
};

const Opened = z.enum(ROOM_ACTS).nullable().catch(null);
const Page = z.coerce.number().int().positive().catch(1);
const Done = z.enum(ROOM_OUTCOMES).nullable().catch(null);

export default async function ConsensusPage({ params, searchParams }: Props) {
  const { circumstances, speech } = await viewer();
  const room = await consensusRoom(circumstances, await tenderIdIn(params));
  if (!room) notFound();
  const { act, done, page } = await searchParams;
  const words = formWords(speech);
  return (
    <ConsensusScreen
      room={room}
      opened={Opened.parse(act)}
      done={Done.parse(done)}
      page={Page.parse(page)}
      acts={{
        consenting: { action: consentToTheVersion, act: newAct(), words },
        speaking: { action: speakOfTheVersion, act: newAct(), words },
        holding: { action: holdOnTheVersion, act: newAct(), words },
        objecting: { action: objectToTheVersion, act: newAct(), words },
        withdrawing: { action: withdrawThePosition, act: newAct(), words },
        putting: { action: putTheVersion, act: newAct(), words },
      }}
      speech={speech}
    />
  );
}
