import { notFound } from "next/navigation";
import { z } from "zod";
import { formWords } from "@/identity/form-words";
import { newAct, viewer } from "@/identity/viewer";
import { privateRoom } from "@/queries/participation/private-room";
import { RoomScreen } from "@/screens/participation/room-screen";
import { tenderIdIn } from "../tender-id";
import { keepTheBudget, keepTheNote, keepThePrices } from "./actions";

type Props = {
  readonly params: Promise<{ readonly tenderId: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[]>>>;
};

const Page = z.coerce.number().int().min(1).max(10_000).catch(1);
const Find = z.string().trim().max(200).catch("");

export default async function RoomPage({ params, searchParams }: Props) {
  const { circumstances, speech } = await viewer();
  const asked = await searchParams;
  const find = Find.parse(asked["find"] ?? "");
  const room = await privateRoom(circumstances, {
    tender: await tenderIdIn(params),
    find,
    page: Page.parse(asked["page"]),
    notes: Page.parse(asked["notes"]),
  });
  if (!room) notFound();
  const words = formWords(speech);
  return (
    <RoomScreen
      room={room}
      find={find}
      acts={{
        keepingNote: { action: keepTheNote, act: newAct(), words },
        keepingBudget: { action: keepTheBudget, act: newAct(), words },
        keepingPrices: { action: keepThePrices, act: newAct(), words },
      }}
      speech={speech}
    />
  );
}
