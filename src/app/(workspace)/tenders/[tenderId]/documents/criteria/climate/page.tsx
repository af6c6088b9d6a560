import { notFound } from "next/navigation";
import { formWords } from "@/identity/form-words";
import { newAct, viewer } from "@/identity/viewer";
import { climateOfTender } from "@/queries/documents/criteria";
import { ClimateScreen } from "@/screens/documents/climate-screen";
import { noteDraftRead } from "@/use-cases/documents/note-draft-read";
import { listAsked, type ListQuery } from "../../../list-asked";
import { tenderIdIn } from "../../../tender-id";
import { answerTheClimateRule } from "../actions";

type Props = {
  readonly params: Promise<{ readonly tenderId: string }>;
  readonly searchParams: Promise<ListQuery & { readonly done?: string | string[] }>;
};

export default async function ClimatePage({ params, searchParams }: Props) {
  const { circumstances, speech } = await viewer();
  const tender = await tenderIdIn(params);
  const query = await searchParams;
  const page = await climateOfTender(circumstances, tender, listAsked(query));
  if (!page) notFound();
  await noteDraftRead(circumstances, tender, "criteria");
  return (
    <ClimateScreen
      page={page}
      isDone={query.done === "climate"}
      answering={{ action: answerTheClimateRule, act: newAct(), words: formWords(speech) }}
      speech={speech}
    />
  );
}
