import { FIRST_VERSION } from "@/domain/publication/notice";
import { askNotice, submitNotice, type JournalWord } from "@/platform/official-journal";
import { noticeToSend } from "@/queries/publication/notice-to-send";
import { actOf } from "../act-of";
import { byTheClock } from "../by-the-clock";
import type { Leave, LeftWork, SentNotice } from "../left-work";
import { noteWord } from "./note-word";
import { submissionOf } from "./submission";

const SHORTEST_WAIT_S = 2;
const LONGEST_WAIT_S = 900;
const GROWTH = 1.3;

/**
 * Asks the Official Journal for the notice and hands it over where it does not have it; notes what
 * it says, and, until the notice is published or refused, leaves the next asking. Run again after a
 * crash anywhere in between it sends nothing twice and notes nothing twice.
 */
export async function bringToJournal(work: LeftWork["ask-journal"], leave: Leave): Promise<void> {
  const sent = { ...work, version: work.version ?? FIRST_VERSION };
  const word = await wordOn(sent);
  await noteWord(sent, word);
  if (word.status !== "received") return;

  const { notice, version, asked } = sent;
  const id = actOf("ask-journal", notice, version, String(asked + 1));
  await leave("ask-journal", { ...sent, asked: asked + 1 }, { id, startAfter: waitSeconds(asked) });
}

async function wordOn({ tender, notice, version }: Required<SentNotice>): Promise<JournalWord> {
  const word = await askNotice({ noticeId: notice, version });
  if (word.status !== "unknown") return word;

  const circumstances = await byTheClock(actOf("send-notice", notice, version));
  const toSend = await noticeToSend(circumstances, { tender, version });
  if (toSend?.notice !== notice) throw new Error(`notice ${notice} is not the one of tender ${tender}`);
  return submitNotice({ noticeId: notice, version, bytes: submissionOf(toSend), submittedAt: circumstances.now });
}

/** Soon at first, then at longer and longer intervals, up to a quarter of an hour: a day may pass. */
function waitSeconds(asked: number): number {
  return Math.min(LONGEST_WAIT_S, Math.ceil(SHORTEST_WAIT_S * GROWTH ** asked));
}
