import { notFound } from "next/navigation";
import { z } from "zod";
import { identifier, type LotId } from "@/domain/definitions/identifiers";
import { COMMON } from "@/domain/documents/clause";
import { formWords } from "@/identity/form-words";
import { newAct, viewer } from "@/identity/viewer";
import { clauseToBegin } from "@/queries/documents/clause-page";
import { ClauseToBeginScreen } from "@/screens/documents/clause-screen";
import { tenderIdIn } from "../../tender-id";
import { writeTheClause } from "../clause-actions";

type Props = {
  readonly params: Promise<{ readonly tenderId: string }>;
  readonly searchParams: Promise<{ readonly part?: string | string[] }>;
};

const Part = z.union([z.literal(COMMON), z.uuid().transform(identifier<LotId>)]);

export default async function NewClausePage({ params, searchParams }: Props) {
  const { circumstances, speech } = await viewer();
  const tender = await tenderIdIn(params);
  const part = Part.safeParse((await searchParams).part);
  const page = part.success ? await clauseToBegin(circumstances, { tender, part: part.data }) : null;
  if (!page) notFound();
  return (
    <ClauseToBeginScreen
      page={page}
      clause={circumstances.newId()}
      writing={{ action: writeTheClause, act: newAct(), words: formWords(speech) }}
      speech={speech}
    />
  );
}
