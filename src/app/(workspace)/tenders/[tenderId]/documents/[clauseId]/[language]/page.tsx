import { notFound } from "next/navigation";
import { z } from "zod";
import { TEXT_LANGUAGES } from "@/domain/definitions/text-language";
import { formWords } from "@/identity/form-words";
import { newAct, viewer } from "@/identity/viewer";
import { clauseDrafts } from "@/queries/documents/clause-drafts";
import { clauseToTranslate } from "@/queries/documents/clause-page";
import { TranslationScreen } from "@/screens/documents/translation-screen";
import { UnsavedDraft } from "@/screens/documents/unsaved-draft";
import { noteDraftRead } from "@/use-cases/documents/note-draft-read";
import { tenderIdIn } from "../../../tender-id";
import { clauseIdIn } from "../../clause-id";
import { keepWhileTyping, throwTheDraftAway } from "../../draft-actions";
import { translateTheClause } from "./actions";

type Props = {
  readonly params: Promise<{ readonly tenderId: string; readonly clauseId: string; readonly language: string }>;
  readonly searchParams: Promise<{ readonly draft?: string | string[] }>;
};

const Language = z.enum(TEXT_LANGUAGES).exclude(["en"]);

export default async function TranslationPage({ params, searchParams }: Props) {
  const { circumstances, speech } = await viewer();
  const tender = await tenderIdIn(params);
  const clause = await clauseIdIn(params);
  const language = Language.safeParse((await params).language);
  const page = language.success
    ? await clauseToTranslate(circumstances, { tender, clause, language: language.data })
    : null;
  if (!page) notFound();
  await noteDraftRead(circumstances, tender, "clause");
  const words = formWords(speech);
  const saved = page.translation ?? { n: 0, heading: "", text: "" };
  const drafts = await clauseDrafts(circumstances, { tender, clause, language: page.language }, saved);
  const takenUp = (await searchParams).draft === "taken" ? drafts.own : null;
  return (
    <TranslationScreen
      page={page}
      translating={{ action: translateTheClause, act: newAct(), words }}
      takenUp={takenUp && { heading: takenUp.heading, text: takenUp.text, basedOn: takenUp.basedOn }}
      keep={keepWhileTyping}
      unsaved={
        <UnsavedDraft
          drafts={drafts}
          saved={saved}
          isTakenUp={takenUp !== null}
          address={`/tenders/${tender}/documents/${clause}/${page.language}?draft=taken`}
          throwingAway={{ action: throwTheDraftAway, act: newAct(), words }}
          speech={speech}
        />
      }
      speech={speech}
    />
  );
}
