import { notFound } from "next/navigation";
import { z } from "zod";
import { identifier, type LotId } from "@/domain/definitions/identifiers";
import { COMMON } from "@/domain/documents/clause";
import { DOCUMENTS, FIRST_DOCUMENT } from "@/domain/documents/document-name";
import { formWords } from "@/identity/form-words";
import { newAct, viewer } from "@/identity/viewer";
import { begunClauses } from "@/queries/documents/clause-drafts";
import { clauseToBegin } from "@/queries/documents/clause-page";
import { BegunClauses } from "@/screens/documents/begun-clauses";
import { ClauseToBeginScreen } from "@/screens/documents/clause-screen";
import { noteDraftRead } from "@/use-cases/documents/note-draft-read";
import { tenderIdIn } from "../../tender-id";
import { writeTheClause } from "../clause-actions";
import { keepWhileTyping, throwTheDraftAway } from "../draft-actions";

type Props = {
  readonly params: Promise<{ readonly tenderId: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[]>>>;
};

const Part = z.union([z.literal(COMMON), z.uuid().transform(identifier<LotId>)]);

const Document = z.enum(DOCUMENTS).catch(FIRST_DOCUMENT);

export default async function NewClausePage({ params, searchParams }: Props) {
  const { circumstances, speech } = await viewer();
  const tender = await tenderIdIn(params);
  const asked = await searchParams;
  const part = Part.safeParse(asked["part"]);
  const page = part.success ? await clauseToBegin(circumstances, { tender, part: part.data }) : null;
  if (!page) notFound();
  await noteDraftRead(circumstances, tender, "clause");
  const words = formWords(speech);
  const begun = await begunClauses(circumstances, { tender, part: page.place.part });
  const takenUp = begun.find(({ clause }) => clause === asked["draft"]);
  return (
    <ClauseToBeginScreen
      page={page}
      document={Document.parse(asked["document"])}
      clause={takenUp?.clause ?? circumstances.newId()}
      typed={{ heading: takenUp?.heading ?? "", text: takenUp?.text ?? "" }}
      keep={keepWhileTyping}
      unsaved={
        <BegunClauses
          begun={begun.filter((each) => each !== takenUp)}
          address={`/tenders/${tender}/documents/new?part=${page.place.part}`}
          throwingAway={() => ({ action: throwTheDraftAway, act: newAct(), words })}
          speech={speech}
        />
      }
      writing={{ action: writeTheClause, act: newAct(), words }}
      speech={speech}
    />
  );
}
