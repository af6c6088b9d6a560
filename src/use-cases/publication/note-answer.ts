import type { TenderId } from "@/domain/definitions/identifiers";
import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import type { Circumstances } from "@/domain/people/circumstances";
import { noteAnswer as decide, type AnswerRefusal, type JournalAnswer } from "@/domain/publication/note-answer";
import { FIRST_VERSION } from "@/domain/publication/notice";
import { loadNoticeForDecision } from "@/storage/publication/load-notice";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";

type Answered = {
  readonly tender: TenderId;
  /** Of the notice that was sent; the first where none is named. */
  readonly version?: string;
  readonly answer: JournalAnswer;
};

/** The clock notes what the Official Journal answered; with "published" the notice gets its public face. */
export async function noteAnswer(
  circumstances: Circumstances,
  { version = FIRST_VERSION, ...input }: Answered,
): Promise<Outcome<JournalAnswer["status"], AnswerRefusal>> {
  if (circumstances.actor.kind !== "clock") return notAllowed;

  return inTransaction(
    circumstances,
    { useCase: "publication/note-answer", input: { ...input, version } },
    async (tx) => {
      const notice = await loadNoticeForDecision(tx, { ...input, version });
      if (!notice) return notFound;

      const decision = decide(notice, input.answer);
      if (!decision.ok) return decision;
      await record(tx, decision.value, circumstances);
      return accepted(input.answer.status);
    },
  );
}
