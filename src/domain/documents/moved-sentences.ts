import { placesOfUnique, type Pair } from "./common-pairs";

/** A shorter sentence stands in many places; that one went and one came is no move. */
const LEAST_LETTERS = 12;

/** The places, in each of two texts, of the sentences that stand elsewhere in the other. */
export type MovedSentences = { readonly before: ReadonlySet<number>; readonly after: ReadonlySet<number> };

/** Of the sentences that did not stay, those that each text has once. */
export function movedAmong(
  before: readonly string[],
  after: readonly string[],
  stayed: readonly Pair[],
): MovedSentences {
  const [left, right] = [new Set(stayed.map(([at]) => at)), new Set(stayed.map(([, becomes]) => becomes))];
  const later = placesOfUnique(after);
  const moved = [...placesOfUnique(before)].flatMap(([sentence, at]): readonly Pair[] => {
    const becomes = later.get(sentence);
    if (becomes === undefined || sentence.length < LEAST_LETTERS) return [];
    return left.has(at) || right.has(becomes) ? [] : [[at, becomes]];
  });
  return { before: new Set(moved.map(([at]) => at)), after: new Set(moved.map(([, becomes]) => becomes)) };
}
