import { notFound } from "next/navigation";
import { formWords } from "@/identity/form-words";
import { newAct, viewer } from "@/identity/viewer";
import { tenderToArrange } from "@/queries/tenders/lot-arrangement";
import { LotScreen } from "@/screens/tenders/lot-screen";
import type { FormAction } from "@/ui/form-answer";
import { tenderIdIn } from "../../../tender-id";
import { copyTheLot, mergeTheLots, moveTheLot, removeTheLot, splitTheLot, writeTheLot } from "../actions";

type Props = { readonly params: Promise<{ readonly tenderId: string; readonly lotId: string }> };

export default async function LotPage({ params }: Props) {
  const { circumstances, speech } = await viewer();
  const page = await tenderToArrange(circumstances, await tenderIdIn(params));
  const { lotId } = await params;
  const lot = page?.lots.find((each) => each.lot === lotId);
  if (!page || !lot) notFound();
  const words = formWords(speech);
  const doing = (action: FormAction) => ({ action, act: newAct(), words });
  return (
    <LotScreen
      page={page}
      lot={lot}
      writing={doing(writeTheLot)}
      acts={{
        place: doing(moveTheLot),
        copy: doing(copyTheLot),
        split: doing(splitTheLot),
        merge: doing(mergeTheLots),
        remove: doing(removeTheLot),
      }}
      speech={speech}
    />
  );
}
