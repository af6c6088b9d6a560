import type { Pair } from "./common-pairs";

/** How much two sentences must have in common to be two forms of one: 1 is everything. */
const LEAST_LIKENESS = 0.4;

/** Beyond this many comparisons no sentence is taken for another form of one before. */
const MOST_COMPARISONS = 160_000;

type Bag = { readonly size: number; readonly words: ReadonlyMap<string, number> };

/** Which sentence became which, in the same order, so that as many words as possible stay. */
export function likelyPairs(before: readonly string[], after: readonly string[]): readonly Pair[] {
  if (before.length * after.length > MOST_COMPARISONS) return [];
  const [left, right] = [before.map(bagOf), after.map(bagOf)];
  const kept = left.map((sentence) => right.map((other) => wordsKept(sentence, other)));
  const best = bestFrom(kept, right.length);

  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < left.length && j < right.length) {
    const words = at(kept, i, j);
    if (words > 0 && at(best, i, j) === words + at(best, i + 1, j + 1)) {
      pairs.push([i, j]);
      [i, j] = [i + 1, j + 1];
    } else if (at(best, i + 1, j) >= at(best, i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** The most words that can stay from sentence i of one text and sentence j of the other to their ends. */
function bestFrom(kept: readonly (readonly number[])[], width: number): readonly (readonly number[])[] {
  return kept.reduceRight<readonly (readonly number[])[]>(
    ([below = [], ...rest], row) => {
      const here = new Array<number>(width + 1).fill(0);
      for (let j = width - 1; j >= 0; j -= 1) {
        const words = row[j] ?? 0;
        const paired = words > 0 ? words + (below[j + 1] ?? 0) : 0;
        here[j] = Math.max(paired, below[j] ?? 0, here[j + 1] ?? 0);
      }
      return [here, below, ...rest];
    },
    [new Array<number>(width + 1).fill(0)],
  );
}

function at(rows: readonly (readonly number[])[], i: number, j: number): number {
  return rows[i]?.[j] ?? 0;
}

function bagOf(sentence: string): Bag {
  const words = sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const counted = new Map<string, number>();
  for (const word of words) counted.set(word, (counted.get(word) ?? 0) + 1);
  return { size: words.length, words: counted };
}

/** The words that both have, or none where the two are too unlike to be one sentence. */
function wordsKept(left: Bag, right: Bag): number {
  const [small, large] = left.words.size < right.words.size ? [left, right] : [right, left];
  let kept = 0;
  for (const [word, times] of small.words) kept += Math.min(times, large.words.get(word) ?? 0);
  return kept >= LEAST_LIKENESS * Math.sqrt(left.size * right.size) ? kept : 0;
}
