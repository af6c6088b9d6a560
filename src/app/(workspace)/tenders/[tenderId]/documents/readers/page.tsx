import { notFound } from "next/navigation";
import { z } from "zod";
import { formWords } from "@/identity/form-words";
import { newAct, viewer } from "@/identity/viewer";
import { readersPage } from "@/queries/documents/readers-page";
import { ReadersScreen } from "@/screens/documents/readers-screen";
import { sayNaming } from "@/screens/documents/say-naming";
import { tenderIdIn } from "../../tender-id";
import { nameTheReader, takeTheReaderBack } from "./actions";

type Props = {
  readonly params: Promise<{ readonly tenderId: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[]>>>;
};

const Page = z.coerce.number().int().min(1).max(100_000).catch(1);
const Done = z.object({ done: z.enum(["named", "taken-back"]), person: z.uuid() });

export default async function ReadersPage({ params, searchParams }: Props) {
  const { circumstances, speech } = await viewer();
  const asked = await searchParams;
  const page = await readersPage(circumstances, { tender: await tenderIdIn(params), page: Page.parse(asked["page"]) });
  if (!page) notFound();
  const words = formWords(speech);
  const done = Done.safeParse(asked);
  return (
    <ReadersScreen
      page={page}
      done={done.success ? sayNaming(page, done.data, speech) : null}
      acts={{
        naming: () => ({ action: nameTheReader, act: newAct(), words }),
        takingBack: () => ({ action: takeTheReaderBack, act: newAct(), words }),
      }}
      speech={speech}
    />
  );
}
