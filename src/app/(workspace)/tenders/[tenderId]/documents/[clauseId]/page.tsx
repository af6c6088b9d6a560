import { notFound } from "next/navigation";
import { z } from "zod";
import { identifier, type ClauseId } from "@/domain/definitions/identifiers";
import { formWords } from "@/identity/form-words";
import { newAct, viewer } from "@/identity/viewer";
import { clauseToChange } from "@/queries/documents/clause-page";
import { ClauseToChangeScreen } from "@/screens/documents/clause-screen";
import { tenderIdIn } from "../../tender-id";
import { removeTheClause, writeTheClause } from "../clause-actions";

type Props = {
  readonly params: Promise<{ readonly tenderId: string; readonly clauseId: string }>;
  readonly searchParams: Promise<{ readonly changed?: string | string[] }>;
};

const Changed = z
  .string()
  .regex(/^\d{1,7}$/)
  .catch("");
const Clause = z.object({ clauseId: z.uuid().transform(identifier<ClauseId>) });

export default async function ClausePage({ params, searchParams }: Props) {
  const { circumstances, speech } = await viewer();
  const tender = await tenderIdIn(params);
  const read = Clause.safeParse(await params);
  const page = read.success ? await clauseToChange(circumstances, { tender, clause: read.data.clauseId }) : null;
  if (!page) notFound();
  const words = formWords(speech);
  return (
    <ClauseToChangeScreen
      page={page}
      another={circumstances.newId()}
      changedFrom={Changed.parse((await searchParams).changed)}
      writing={{ action: writeTheClause, act: newAct(), words }}
      removing={{ action: removeTheClause, act: newAct(), words }}
      speech={speech}
    />
  );
}
