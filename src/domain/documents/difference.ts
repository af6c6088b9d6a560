import { commonPairs, MOST_COMPARISONS, type Pair } from "./common-pairs";
import { likelyPairs } from "./likely-pairs";
import { movedAmong } from "./moved-sentences";
import { joined, withoutIslands, type Segment } from "./segment";

/**
 * The difference of two texts, from which both can be read to the letter (`earlierText`, `laterText`).
 * Sentences that stayed are found first, then those that stand elsewhere, then those that are another
 * form of one before; only within these words are compared, so that no word is taken for the same word
 * of another sentence.
 */
export function differenceOf(earlier: string, later: string): readonly Segment[] {
  if (earlier === later) return joined([{ kind: "same", text: later }]);
  const [before, after] = [sentencesOf(earlier), sentencesOf(later)];
  const pairs = commonPairs(before.map(bodyOf), after.map(bodyOf));
  const moved = movedAmong(before.map(bodyOf), after.map(bodyOf), pairs);
  return joined(
    along(marked(before, moved.before), marked(after, moved.after), {
      pairs,
      paired: stayed,
      between: differenceOfSentences,
    }),
  );
}

/** A sentence, or a word, number or mark of one; and the blanks behind it, which are compared for themselves. */
type Piece = { readonly body: string; readonly blanks: string; readonly isMoved?: boolean };

function marked(pieces: readonly Piece[], moved: ReadonlySet<number>): readonly Piece[] {
  return moved.size === 0 ? pieces : pieces.map((piece, place) => ({ ...piece, isMoved: moved.has(place) }));
}

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
  const [left, right] = [placesOfStaying(before), placesOfStaying(after)];
  const pairs = likelyPairs(bodiesAt(before, left), bodiesAt(after, right)).map(([at, becomes]): Pair => [
    left[at] ?? 0,
    right[becomes] ?? 0,
  ]);
  const most = MOST_COMPARISONS / Math.max(1, pairs.length);
  return along(before, after, {
    pairs,
    paired: (old, young) => differenceInWords(old, young, most),
    between: replaced,
  });
}

function placesOfStaying(pieces: readonly Piece[]): readonly number[] {
  return pieces.flatMap(({ isMoved }, place) => (isMoved ? [] : [place]));
}

function bodiesAt(pieces: readonly Piece[], places: readonly number[]): readonly string[] {
  return places.map((place) => pieces[place]?.body ?? "");
}

/** However long a text is, its sentences together are not compared longer than one may be. */
function differenceInWords(earlier: Piece, later: Piece, most: number): readonly Segment[] {
  const [before, after] = [wordsOf(earlier), wordsOf(later)];
  const pairs = commonPairs(before.map(bodyOf), after.map(bodyOf), most);
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
    for (const segment of between(before.slice(i, at), after.slice(j, becomes))) segments.push(segment);
    const [old, young] = [before[at], after[becomes]];
    if (old && young) for (const segment of paired(old, young)) segments.push(segment);
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
    ...before.map((piece): Segment => ({ kind: piece.isMoved ? "moved-away" : "deleted", text: wholeOf(piece) })),
    ...after.map((piece): Segment => ({ kind: piece.isMoved ? "moved-here" : "inserted", text: wholeOf(piece) })),
  ];
}

function bodyOf({ body }: Piece): string {
  return body;
}

function wholeOf({ body, blanks }: Piece): string {
  return body + blanks;
}
