import { joined, readable } from "./readable-difference";

/** A run of words that two texts share, or that only the later or only the earlier has. */
export type Segment = { readonly kind: "same" | "inserted" | "deleted"; readonly text: string };

/**
 * The difference of two texts. What is "same" or "inserted", joined, is the later text to the
 * letter; what is "same" or "deleted" is the earlier one. Whole sentences are compared first, and
 * only what lies between equal sentences is compared word by word, so that no word of one
 * sentence is taken for the same word of another.
 */
export function differenceOf(earlier: string, later: string): readonly Segment[] {
  if (earlier === later) return joined([{ kind: "same", text: earlier }]);
  return joined(
    stretchesOf(sentencesOf(earlier), sentencesOf(later)).flatMap((stretch) =>
      stretch.isSame
        ? [{ kind: "same" as const, text: stretch.after.join("") }]
        : readable(differenceInWords(stretch.before.join(""), stretch.after.join(""))),
    ),
  );
}

export function isChanged(segments: readonly Segment[]): boolean {
  return segments.some(({ kind }) => kind !== "same");
}

/** A word, a number or one sign of punctuation, and the blanks behind it. */
type Word = { readonly word: string; readonly blanks: string };

const WORD = /([\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’\-]|[.,:/](?=\p{N}))*|\S)?(\s*)/gu;
const SENTENCE_BEGINS = /(?=\S)(?<=[.!?:;]\s+|\n)/u;

function sentencesOf(text: string): readonly string[] {
  return text.split(SENTENCE_BEGINS);
}

function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORD), ([, word = "", blanks = ""]) => ({ word, blanks })).filter(
    ({ word, blanks }) => word + blanks !== "",
  );
}

/** Words that stay are the same whatever blanks follow them; the blanks are compared for themselves. */
function differenceInWords(earlier: string, later: string): readonly Segment[] {
  const [before, after] = [wordsOf(earlier), wordsOf(later)];
  const pairs = commonPairs(
    before.map(({ word }) => word),
    after.map(({ word }) => word),
  );
  const segments: Segment[] = [];
  let [i, j] = [0, 0];
  for (const [at, becomes] of [...pairs, [before.length, after.length] as const]) {
    segments.push(...before.slice(i, at).map(only("deleted")), ...after.slice(j, becomes).map(only("inserted")));
    segments.push(...keptWord(before[at], after[becomes]));
    [i, j] = [at + 1, becomes + 1];
  }
  return segments;
}

function only(kind: "deleted" | "inserted") {
  return ({ word, blanks }: Word): Segment => ({ kind, text: word + blanks });
}

function keptWord(before: Word | undefined, after: Word | undefined): readonly Segment[] {
  if (!before || !after) return [];
  if (before.blanks === after.blanks) return [{ kind: "same", text: after.word + after.blanks }];
  return [
    { kind: "same", text: after.word },
    { kind: "deleted", text: before.blanks },
    { kind: "inserted", text: after.blanks },
  ];
}

type Stretch = { readonly isSame: boolean; readonly before: readonly string[]; readonly after: readonly string[] };

/** Both lists cut where what they share begins and ends, in order. */
function stretchesOf(before: readonly string[], after: readonly string[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let [i, j] = [0, 0];
  for (const [at, becomes] of [...commonPairs(before, after), [before.length, after.length] as const]) {
    if (at > i || becomes > j)
      stretches.push({ isSame: false, before: before.slice(i, at), after: after.slice(j, becomes) });
    if (at < before.length) stretches.push({ isSame: true, before: before.slice(at, at + 1), after: after.slice(becomes, becomes + 1) });
    [i, j] = [at + 1, becomes + 1];
  }
  return stretches;
}
