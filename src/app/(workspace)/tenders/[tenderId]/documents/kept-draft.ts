import { runAct } from "@/identity/run-act";
import { viewer } from "@/identity/viewer";
import type { ClauseId, TenderId } from "@/domain/definitions/identifiers";
import type { TextLanguage } from "@/domain/definitions/text-language";
import type { Speech } from "@/messages/speak";
import type { FormAnswer } from "@/ui/form-answer";
import { KeepDraftInput } from "@/use-cases/documents/draft-inputs";
import { keepDraft } from "@/use-cases/documents/keep-draft";
import { throwAwayDraft } from "@/use-cases/documents/throw-away-draft";

/** The button of a form: what was typed is kept as a draft, and stays in the form. */
export async function keepAsDraft(form: FormData): Promise<FormAnswer> {
  const run = await runAct({ form, schema: KeepDraftInput, useCase: keepDraft });
  if (run.status === "answered") return run.answer;
  const { speech } = await viewer();
  const { clause, document, basedOn, heading, text } = run.input;
  // Without a script the page is drawn anew, and draws what the answer holds.
  const initialValue = { clause, document, basedOn: String(basedOn), heading, text };
  const message = { tone: "success", text: sayKept(run.value.savedAt, speech) } as const;
  return { status: "success", initialValue, message };
}

type Saved = { readonly tender: TenderId; readonly clause: ClauseId; readonly language?: TextLanguage };

/** What was saved needs no draft any more. Should this not be reached, the draft says nothing new and is not offered. */
export async function forgetDraft({ tender, clause, language = "en" }: Saved): Promise<void> {
  const { circumstances } = await viewer();
  await throwAwayDraft(circumstances, { tender, clause, language });
}

export function sayKept(at: string, speech: Speech): string {
  return speech.say("discussion.draft.kept", { time: speech.time(at) });
}
