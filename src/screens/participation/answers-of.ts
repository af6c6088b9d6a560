import type { Country } from "@/domain/definitions/country";
import type { Speech } from "@/messages/speak";
import type { BoardLot } from "@/queries/participation/participation-board";
import type { TenderHead } from "@/queries/tenders/tender-head";
import { sayRest } from "./line-name";

/** The choice that leaves a lot unanswered. */
const UNANSWERED = "unanswered";

/** What the form begins with: the country's own earlier answers; an unanswered lot stays unanswered. */
export function answersOf(lots: readonly BoardLot[], own: Country) {
  return lots.map((lot) => ({
    lot: lot.lot,
    stance: earlierAnswer(lot, own) ?? UNANSWERED,
    volumes: lot.lines.map(({ line, cells }) => {
      const cell = cells.find(({ country }) => country === own);
      return { line, quantity: cell?.quantity ?? "", origin: cell?.origin ?? "" };
    }),
  }));
}

function earlierAnswer({ stances }: BoardLot, own: Country): "in" | "out" | null {
  const said = stances.find(({ country }) => country === own)?.said;
  return said === "in" || said === "out" ? said : null;
}

export type LotWords = ReturnType<typeof lotWords>;

type Asked = { readonly lot: BoardLot; readonly own: Country; readonly head: TenderHead };

/**
 * Every word of the answer for one lot, for the part of it that runs in the browser. What was
 * answered once can be answered anew and not taken back.
 */
export function lotWords(speech: Speech, { lot, own, head }: Asked) {
  const { say, number, country } = speech;
  const unanswered = { value: UNANSWERED, label: say("participation.answer.unanswered") };
  return {
    stance: say("participation.answer.stance", { country: country(own), number: number(lot.number) }),
    stances: [
      { value: "in", label: say("participation.answer.in") },
      { value: "out", label: say("participation.answer.out") },
      ...(earlierAnswer(lot, own) === null ? [unanswered] : []),
    ],
    quantity: say("participation.answer.quantity"),
    origin: say("participation.answer.origin"),
    lines: lot.lines.map((line) => ({
      line: line.line,
      name: `${line.inn} ${line.strength}`,
      /** Said here where no table says it above. */
      rest: head.readsTexts ? "" : sayRest(speech, line),
      unit: line.volumeUnit,
    })),
  };
}
