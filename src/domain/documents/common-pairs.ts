import { longestRising } from "./longest-rising";

/** Where an entry of the earlier list stands in the later one. */
export type Pair = readonly [at: number, becomes: number];

/** Beyond this many comparisons only entries that each list has once hold two lists together. */
export const MOST_COMPARISONS = 12_000_000;

/** The longest list of entries that two lists share in the same order, as pairs of places. */
export function commonPairs(
  before: readonly string[],
  after: readonly string[],
  most: number = MOST_COMPARISONS,
): readonly Pair[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;

  const middle = pairsBetween(before.slice(head, before.length - tail), after.slice(head, after.length - tail), most);
  return [
    ...Array.from({ length: head }, (_, place): Pair => [place, place]),
    ...middle.map(([at, becomes]): Pair => [at + head, becomes + head]),
    ...Array.from({ length: tail }, (_, place): Pair => [before.length - tail + place, after.length - tail + place]),
  ];
}

function pairsBetween(before: readonly string[], after: readonly string[], most: number): readonly Pair[] {
  if (before.length * after.length > most) return pairsByAnchors(before, after, most);
  const numberOf = numbering();
  const [left, right] = [Uint32Array.from(before, numberOf), Uint32Array.from(after, numberOf)];
  const lengths = commonLengths(left, right);
  const lengthAt = (i: number, j: number) => lengths[i * (right.length + 1) + j] ?? 0;

  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < left.length && j < right.length) {
    if (left[i] === right[j]) {
      pairs.push([i, j]);
      [i, j] = [i + 1, j + 1];
    } else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** Entries that stand once in each list hold it together; what lies between two of them is compared for itself. */
function pairsByAnchors(before: readonly string[], after: readonly string[], most: number): readonly Pair[] {
  const anchors = uniquePairs(before, after);
  if (anchors.length === 0) return [];
  const share = most / (anchors.length + 1);
  let [i, j] = [0, 0];
  return [...anchors, [before.length, after.length] satisfies Pair].flatMap(([at, becomes], place) => {
    const [left, right] = [i, j];
    [i, j] = [at + 1, becomes + 1];
    const between = commonPairs(before.slice(left, at), after.slice(right, becomes), share);
    const pairs = between.map(([one, other]): Pair => [one + left, other + right]);
    return place < anchors.length ? [...pairs, [at, becomes] satisfies Pair] : pairs;
  });
}

function uniquePairs(before: readonly string[], after: readonly string[]): readonly Pair[] {
  const later = placesOfUnique(after);
  const shared = [...placesOfUnique(before)].flatMap(([entry, at]): readonly Pair[] => {
    const becomes = later.get(entry);
    return becomes === undefined ? [] : [[at, becomes]];
  });
  const rising = new Set(longestRising(shared.map(([, becomes]) => becomes)));
  return shared.filter((_pair, place) => rising.has(place));
}

/** The entries that a list has once, in its order. */
export function placesOfUnique(entries: readonly string[]): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  for (const entry of entries) counted.set(entry, (counted.get(entry) ?? 0) + 1);
  return new Map(
    entries.flatMap((entry, place) => (entry !== "" && counted.get(entry) === 1 ? [[entry, place] as const] : [])),
  );
}

/** Equal entries as equal numbers, because numbers are compared many times faster than words. */
function numbering(): (entry: string) => number {
  const numbers = new Map<string, number>();
  return (entry) => {
    const number = numbers.get(entry) ?? numbers.size;
    numbers.set(entry, number);
    return number;
  };
}

/** Row by row: how long the longest common list is from place i of one and place j of the other to their ends. */
function commonLengths(left: Uint32Array, right: Uint32Array): Uint16Array {
  const width = right.length + 1;
  const lengths = new Uint16Array((left.length + 1) * width);
  for (let i = left.length - 1; i >= 0; i -= 1) {
    const entry = left[i];
    let beside = 0;
    let cornered = 0;
    for (let j = right.length - 1, cell = i * width + j; j >= 0; j -= 1, cell -= 1) {
      const below = lengths[cell + width] ?? 0;
      beside = entry === right[j] ? cornered + 1 : Math.max(beside, below);
      cornered = below;
      lengths[cell] = beside;
    }
  }
  return lengths;
}
