import { notFound } from "next/navigation";
import { z } from "zod";
import { ARRANGEMENTS } from "@/domain/tenders/events";
import { formWords } from "@/identity/form-words";
import { newAct, viewer } from "@/identity/viewer";
import { tenderToArrange } from "@/queries/tenders/lot-arrangement";
import { lotsOnPage } from "@/queries/tenders/lots-on-page";
import { LotArrangementScreen } from "@/screens/tenders/lot-arrangement-screen";
import { FIND_LENGTH_MAX } from "@/ui/search-field";
import { tenderIdIn } from "../../tender-id";
import { moveInOrder } from "./actions";

type Props = {
  readonly params: Promise<{ readonly tenderId: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
};

const Asked = z.object({
  find: z.string().max(FIND_LENGTH_MAX).catch(""),
  page: z.coerce.number().int().min(1).catch(1),
  done: z.enum(ARRANGEMENTS).nullable().catch(null),
});

export default async function ArrangePage({ params, searchParams }: Props) {
  const { circumstances, speech } = await viewer();
  const page = await tenderToArrange(circumstances, await tenderIdIn(params));
  if (!page) notFound();
  const { done, ...asked } = Asked.parse(await searchParams);
  return (
    <LotArrangementScreen
      page={page}
      shown={{ ...lotsOnPage(page.lots, asked), find: asked.find }}
      done={done}
      moving={{ action: moveInOrder, act: newAct(), words: formWords(speech) }}
      speech={speech}
    />
  );
}
