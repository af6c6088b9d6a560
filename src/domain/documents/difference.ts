import { commonPairs, type Pair } from "./common-pairs";
import { likelyPairs } from "./likely-pairs";
import { joined, withoutIslands, type Segment } from "./segment";

/**
 * The difference of two texts. What is "same" or "inserted", joined, is the later text to the
 * letter; what is "same" or "deleted" is the earlier one. Sentences that stayed are found first,
 * then those that are another form of one before; only within these words are compared, so that
 * no word is taken for the same word of another sentence.
 */
export function differenceOf(earlier: string, later: string): readonly Segment[] {
  const [before, after] = [sentencesOf(earlier), sentencesOf(later)];
  return joined(
    along(before, after, {
      pairs: commonPairs(before.map(bodyOf), after.map(bodyOf)),
      paired: stayed,
      between: differenceOfSentences,
    }),
  );
}

/** A sentence, or a word, number or mark of one; and the blanks behind it, which are compared for themselves. */
type Piece = { readonly body: string; readonly blanks: string };

const SENTENCE_BEGINS = /(?=\S)(?<=[.!?:;]\s+|\n)/u;
const WORD = /([\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’-]|[.,:/](?=\p{N}))*|\S)?(\s*)/gu;

function sentencesOf(text: string): readonly Piece[] {
  return text.split(SENTENCE_BEGINS).map((sentence) => {
    const body = sentence.trimEnd();
    return { body, blanks: sentence.slice(body.length) };
  });
}

function wordsOf({ body, blanks }: Piece): readonly Piece[] {
  return Array.from((body + blanks).matchAll(WORD), ([, word = "", behind = ""]) => ({ body: word, blanks: behind }));
}

function differenceOfSentences(before: readonly Piece[], after: readonly Piece[]): readonly Segment[] {
  return along(before, after, {
    pairs: likelyPairs(before.map(bodyOf), after.map(bodyOf)),
    paired: differenceInWords,
    between: replaced,
  });
}

function differenceInWords(earlier: Piece, later: Piece): readonly Segment[] {
  const [before, after] = [wordsOf(earlier), wordsOf(later)];
  const pairs = commonPairs(before.map(bodyOf), after.map(bodyOf));
  return withoutIslands(along(before, after, { pairs, paired: stayed, between: replaced }));
}

type Comparison = {
  readonly pairs: readonly Pair[];
  readonly paired: (before: Piece, after: Piece) => readonly Segment[];
  readonly between: (before: readonly Piece[], after: readonly Piece[]) => readonly Segment[];
};

/** From pair to pair through both lists, and what lies between. */
function along(before: readonly Piece[], after: readonly Piece[], comparison: Comparison): readonly Segment[] {
  const { pairs, paired, between } = comparison;
  const segments: Segment[] = [];
  let [i, j] = [0, 0];
  for (const [at, becomes] of [...pairs, [before.length, after.length] satisfies Pair]) {
    segments.push(...between(before.slice(i, at), after.slice(j, becomes)));
    const [old, young] = [before[at], after[becomes]];
    if (old && young) segments.push(...paired(old, young));
    [i, j] = [at + 1, becomes + 1];
  }
  return segments;
}

function stayed(before: Piece, after: Piece): readonly Segment[] {
  if (before.blanks === after.blanks) return [{ kind: "same", text: after.body + after.blanks }];
  return [
    { kind: "same", text: after.body },
    { kind: "deleted", text: before.blanks },
    { kind: "inserted", text: after.blanks },
  ];
}

function replaced(before: readonly Piece[], after: readonly Piece[]): readonly Segment[] {
  return [
    { kind: "deleted", text: before.map(wholeOf).join("") },
    { kind: "inserted", text: after.map(wholeOf).join("") },
  ];
}

function bodyOf({ body }: Piece): string {
  return body;
}

function wholeOf({ body, blanks }: Piece): string {
  return body + blanks;
}
