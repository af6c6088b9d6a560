import { instantFrom } from "@/domain/definitions/time";
import type { JournalAnswer } from "@/domain/publication/note-answer";
import type { JournalWord } from "@/platform/official-journal";
import { noteAnswer } from "@/use-cases/publication/note-answer";
import { actOf } from "../act-of";
import { byTheClock } from "../by-the-clock";
import type { SentNotice } from "../left-work";

/** What the Official Journal says is noted: that it has the notice, and then what became of it. Each once. */
export async function noteWord(of: Required<SentNotice>, word: JournalWord): Promise<void> {
  for (const answer of answersIn(word)) await note(of, answer);
}

/** Whatever became of it, it was received first: from there the 48 hours run. */
function answersIn(word: JournalWord): readonly JournalAnswer[] {
  const received: JournalAnswer = { status: "received", receivedAt: instantFrom(word.receivedAt) };
  switch (word.status) {
    case "received":
      return [received];
    case "published": {
      const { publicationNumber, publishedAt } = word;
      return [received, { status: "published", publicationNumber, publishedAt: instantFrom(publishedAt) }];
    }
    case "refused":
      return [
        received,
        { status: "refused", reason: word.reason, ...(word.field === undefined ? {} : { field: word.field }) },
      ];
  }
}

async function note({ tender, notice, version }: Required<SentNotice>, answer: JournalAnswer): Promise<void> {
  const circumstances = await byTheClock(actOf("note-answer", notice, version, answer.status));
  const outcome = await noteAnswer(circumstances, { tender, version, answer });
  if (outcome.ok) return;
  switch (outcome.refusal.rule) {
    case "a-notice-is-received-once":
    case "a-notice-is-settled-once":
      return; // noted before
    case "an-act-is-done-once-with-one-input":
      if (answer.status === "received") return; // the first confirmation counts, a later one is no news
      break;
    case "busy-try-again":
    case "not-allowed":
    case "not-found":
      break;
  }
  throw new Error(`the answer "${answer.status}" on notice ${notice} is not noted: ${outcome.refusal.rule}`);
}
