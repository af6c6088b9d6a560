import { notFound } from "next/navigation";
import { formWords } from "@/identity/form-words";
import { newAct, viewer } from "@/identity/viewer";
import { reopeningPage } from "@/queries/participation/reopening";
import { ReopeningScreen } from "@/screens/participation/reopening-screen";
import { tenderIdIn } from "../../tender-id";
import { reopenTheWindow } from "./actions";

type Props = { readonly params: Promise<{ readonly tenderId: string }> };

export default async function ReopenPage({ params }: Props) {
  const { circumstances, speech } = await viewer();
  const page = await reopeningPage(circumstances, await tenderIdIn(params));
  if (!page) notFound();
  return (
    <ReopeningScreen
      page={page}
      act={{ action: reopenTheWindow, act: newAct(), words: formWords(speech) }}
      speech={speech}
    />
  );
}
