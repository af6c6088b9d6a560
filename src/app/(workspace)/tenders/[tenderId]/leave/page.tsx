import { notFound } from "next/navigation";
import { z } from "zod";
import { formWords } from "@/identity/form-words";
import { newAct, viewer } from "@/identity/viewer";
import { departurePage } from "@/queries/consensus/departure";
import { DepartureOutsideScreen } from "@/screens/consensus/departure-outside";
import { DepartureScreen } from "@/screens/consensus/departure-screen";
import { FIND_LENGTH_MAX } from "@/ui/search-field";
import { tenderIdIn } from "../tender-id";
import { leaveTheLots } from "./actions";

type Props = {
  readonly params: Promise<{ readonly tenderId: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[]>>>;
};

const LOTS_MAX = 1000;
const Numbers = z.union([z.string(), z.array(z.string()).max(LOTS_MAX)]).catch([]);
const Page = z.coerce.number().int().min(1).max(LOTS_MAX).catch(1);
const Find = z.string().trim().max(FIND_LENGTH_MAX).catch("");

export default async function LeavePage({ params, searchParams }: Props) {
  const { circumstances, speech } = await viewer();
  const asked = await searchParams;
  const find = Find.parse(asked["find"] ?? "");
  const isToBeShown = asked["show"] === "1";
  const page = await departurePage(circumstances, {
    tender: await tenderIdIn(params),
    lots: asked["all"] === "1" ? "all" : numbersIn(asked["lot"]),
    isToBeShown,
    find,
    page: Page.parse(asked["page"]),
  });
  if (!page) notFound();
  const hasJustLeft = asked["done"] === "left";
  if (page.kind === "outside") {
    return <DepartureOutsideScreen page={page} hasJustLeft={hasJustLeft} speech={speech} />;
  }
  return (
    <DepartureScreen
      page={page}
      find={find}
      isMissingAChoice={isToBeShown && page.chosen.length === 0}
      hasJustLeft={hasJustLeft}
      leaving={{ action: leaveTheLots, act: newAct(), words: formWords(speech) }}
      speech={speech}
    />
  );
}

/** Lots by their numbers; what is no number chooses nothing. */
function numbersIn(lot: string | string[] | undefined): readonly number[] {
  return [Numbers.parse(lot ?? [])].flat().map(Number).filter(Number.isSafeInteger);
}
