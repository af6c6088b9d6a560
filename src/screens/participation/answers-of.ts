import type { Country } from "@/domain/definitions/country";
import { STANCES } from "@/domain/participation/participation";
import type { Speech } from "@/messages/speak";
import type { Answering, OwnLot } from "@/queries/participation/answering";
import type { BoardLot } from "@/queries/participation/board-lot";
import type { TenderHead } from "@/queries/tenders/tender-head";
import { sayMoment } from "../tenders/moment";
import { volumeDraft, volumeWords } from "./volume-draft";

/** The choice that leaves a lot as it is: unanswered, or as it was answered before. */
const UNCHANGED = "unchanged";

/** A lot for which the viewer's country may answer now. */
export type AnswerableLot = { readonly lot: BoardLot; readonly own: OwnLot; readonly until: string };

export function answerableLots(lots: readonly BoardLot[], answering: Answering): readonly AnswerableLot[] {
  const byLot = new Map(answering.lots.map((own) => [own.lot, own]));
  return lots.flatMap((lot) => {
    const own = byLot.get(lot.lot);
    return own?.until ? [{ lot, own, until: own.until }] : [];
  });
}

/**
 * What the form begins with: every lot is left as it is. Where the country was in, its volumes stand ready; where it was
 * not, those that the lead proposed.
 */
export function answersOf(lots: readonly AnswerableLot[], country: Country) {
  return lots.map(({ lot, own: { last } }) => ({
    lot: lot.lot,
    stance: UNCHANGED,
    by: last?.stance === "needs-mandate" ? last.by : "",
    volumes: lot.lines.map((line) => volumeDraft(line, country, last?.stance !== "in")),
  }));
}

export type LotWords = ReturnType<typeof lotWords>;

type Asked = {
  readonly answerable: AnswerableLot;
  readonly answering: Answering;
  readonly head: TenderHead;
};

/** Every word of the answer for one lot, for the part of it that runs in the browser. */
export function lotWords(speech: Speech, { answerable, answering, head }: Asked) {
  const { say, number, country } = speech;
  const { lot, own } = answerable;
  const unchanged = own.last === null ? "participation.answer.unanswered" : "participation.answer.unchanged";
  return {
    stance: say("participation.answer.stance", { country: country(answering.country), number: number(lot.number) }),
    standing: standingOf(speech, answerable, answering),
    stances: [
      ...STANCES.map((stance) => ({ value: stance, label: say(`participation.answer.choice.${stance}`) })),
      { value: UNCHANGED, label: say(unchanged) },
    ],
    by: say("participation.answer.by"),
    byHint: say("participation.answer.byHint", { last: speech.day(answering.lastDayForMandate) }),
    zone: speech.zone(head.leadTimeZone),
    volumes: volumeWords(speech, {
      lines: lot.lines,
      own: answering.country,
      startsFromProposed: own.last?.stance !== "in",
      isSaidAbove: head.readsTexts,
    }),
  };
}

/** What was answered, when and by whom, and until when it can be changed. */
function standingOf(speech: Speech, { own: { last }, until }: AnswerableLot, { closesAt }: Answering): string {
  const { say, day } = speech;
  if (!last) return until === closesAt ? "" : say("participation.answer.openUntil", { at: sayMoment(speech, until) });
  return say("participation.answer.standing", {
    answer: say(`participation.answer.choice.${last.stance}`),
    day: day(last.effectiveOn),
    who: say(`participation.answer.as.${last.as}`),
    at: sayMoment(speech, until),
  });
}
