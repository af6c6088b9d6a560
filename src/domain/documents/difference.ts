/** A run of words that two texts share, or that only the later or only the earlier has. */
export type Segment = { readonly kind: "same" | "inserted" | "deleted"; readonly text: string };

/**
 * The difference of two texts in words and the spaces between them. What is "same" or "inserted",
 * joined, is the later text to the letter; what is "same" or "deleted" is the earlier one.
 */
export function differenceOf(earlier: string, later: string): readonly Segment[] {
  const [before, after] = [wordsOf(earlier), wordsOf(later)];
  const head = countEqual(before, after);
  const tail = countEqual(before.slice(head).toReversed(), after.slice(head).toReversed());
  const middle = differenceOfWords(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
  return joined([
    { kind: "same", text: before.slice(0, head).join("") },
    ...middle,
    { kind: "same", text: before.slice(before.length - tail).join("") },
  ]);
}

export function isChanged(segments: readonly Segment[]): boolean {
  return segments.some(({ kind }) => kind !== "same");
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\s+|[^\s]+/g) ?? [];
}

function countEqual(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((word, index) => word !== b[index]);
  return at === -1 ? a.length : at;
}

/** Longest common subsequence; `lengths[i][j]` is that of the words from i and from j to the end. */
function differenceOfWords(before: readonly string[], after: readonly string[]): readonly Segment[] {
  const lengths = commonLengths(before, after);
  const segments: Segment[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [old, new_] = [before[i], after[j]];
    if (old !== undefined && old === new_) {
      segments.push({ kind: "same", text: old });
      [i, j] = [i + 1, j + 1];
    } else if (
      old !== undefined &&
      (new_ === undefined || lengthAt(lengths, i + 1, j) >= lengthAt(lengths, i, j + 1))
    ) {
      segments.push({ kind: "deleted", text: old });
      i += 1;
    } else {
      segments.push({ kind: "inserted", text: new_ ?? "" });
      j += 1;
    }
  }
  return segments;
}

function commonLengths(before: readonly string[], after: readonly string[]): readonly Uint32Array[] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (!row) continue;
      row[j] =
        before[i] === after[j]
          ? lengthAt(lengths, i + 1, j + 1) + 1
          : Math.max(lengthAt(lengths, i + 1, j), lengthAt(lengths, i, j + 1));
    }
  }
  return lengths;
}

function lengthAt(lengths: readonly Uint32Array[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}

/** Neighbours of one kind become one; empty ones go. */
function joined(segments: readonly Segment[]): readonly Segment[] {
  return segments
    .filter(({ text }) => text !== "")
    .reduce<readonly Segment[]>((done, segment) => {
      const last = done.at(-1);
      return last?.kind === segment.kind
        ? [...done.slice(0, -1), { kind: last.kind, text: last.text + segment.text }]
        : [...done, segment];
    }, []);
}
