import { notFound } from "next/navigation";
import { z } from "zod";
import { identifier, type LotId } from "@/domain/definitions/identifiers";
import { formWords } from "@/identity/form-words";
import { newAct, viewer } from "@/identity/viewer";
import { ownVolumes } from "@/queries/participation/own-volumes";
import { VolumesScreen } from "@/screens/participation/volumes-screen";
import { tenderIdIn } from "../../tender-id";
import type { Query } from "../board-asked";
import { bindTheVolumes } from "./actions";

type Props = {
  readonly params: Promise<{ readonly tenderId: string }>;
  readonly searchParams: Promise<Query>;
};

const Asked = z.object({ lot: z.uuid().transform(identifier<LotId>) });

export default async function VolumesPage({ params, searchParams }: Props) {
  const { circumstances, speech } = await viewer();
  const tender = await tenderIdIn(params);
  const asked = Asked.safeParse(await searchParams);
  const page = asked.success && (await ownVolumes(circumstances, { tender, lot: asked.data.lot }));
  if (!page) notFound();
  return (
    <VolumesScreen
      page={page}
      act={{ action: bindTheVolumes, act: newAct(), words: formWords(speech) }}
      speech={speech}
    />
  );
}
