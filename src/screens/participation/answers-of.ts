import type { Speech } from "@/messages/speak";
import type { BoardLot } from "@/queries/participation/participation-board";

/** What the form begins with: the country's own earlier answers; an unanswered lot stays unanswered. */
export function answersOf(lots: readonly BoardLot[], own: string) {
  return lots.map(({ lot, stances, lines }) => {
    const said = stances.find(({ country }) => country === own)?.said;
    return {
      lot,
      stance: said === "in" || said === "out" ? said : "",
      volumes: lines.map(({ line, cells }) => {
        const cell = cells.find(({ country }) => country === own);
        return { line, quantity: cell?.quantity ?? "", origin: cell?.origin ?? "" };
      }),
    };
  });
}

export type LotWords = ReturnType<typeof lotWords>;

/** Every word of the answer for one lot, for the part of it that runs in the browser. */
export function lotWords({ say, number }: Speech, { number: lot, lines }: BoardLot, country: string) {
  return {
    stance: say("participation.answer.stance", { country, number: number(lot) }),
    in: say("participation.answer.in"),
    out: say("participation.answer.out"),
    blank: say("participation.answer.blank"),
    quantity: say("participation.answer.quantity"),
    origin: say("participation.answer.origin"),
    originHint: say("participation.answer.originHint"),
    lines: lines.map(({ line, inn, strength, volumeUnit }) => ({ line, name: `${inn} ${strength}`, unit: volumeUnit })),
  };
}
