import { notFound } from "next/navigation";
import { z } from "zod";
import { formWords } from "@/identity/form-words";
import { newAct, viewer } from "@/identity/viewer";
import { tenderToArrange } from "@/queries/tenders/lot-arrangement";
import { pageOf } from "@/queries/tenders/lots-on-page";
import { lotsToLink } from "@/queries/tenders/lots-to-link";
import { LotLinksScreen } from "@/screens/tenders/lot-links-screen";
import { tenderIdIn } from "../../../tender-id";
import { linkTheLots, undoTheLink } from "./actions";

type Props = {
  readonly params: Promise<{ readonly tenderId: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
};

const Asked = z.object({
  page: z.coerce.number().int().min(1).catch(1),
  done: z.enum(["linked", "undone"]).nullable().catch(null),
});

export default async function LinksPage({ params, searchParams }: Props) {
  const { circumstances, speech } = await viewer();
  const page = await tenderToArrange(circumstances, await tenderIdIn(params));
  if (!page) notFound();
  const asked = Asked.parse(await searchParams);
  const words = formWords(speech);
  return (
    <LotLinksScreen
      page={page}
      medicines={pageOf(lotsToLink(page.lots), asked.page)}
      done={asked.done}
      linking={() => ({ action: linkTheLots, act: newAct(), words })}
      undoing={() => ({ action: undoTheLink, act: newAct(), words })}
      speech={speech}
    />
  );
}
