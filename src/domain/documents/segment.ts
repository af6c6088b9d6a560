/** A run of words that two texts share, or that only the later or only the earlier has. */
export type Segment = { readonly kind: "same" | "inserted" | "deleted"; readonly text: string };

export function isChanged(segments: readonly Segment[]): boolean {
  return segments.some(({ kind }) => kind !== "same");
}

/**
 * The same difference, made to be read: neighbours of one kind are one, what goes stands before
 * what comes in its place, and blanks that both end with are no part of the change.
 */
export function joined(segments: readonly Segment[]): readonly Segment[] {
  return changesOf(segments).map(withoutCommonBlanks).flatMap(segmentsOf);
}

/**
 * A word or two that stay between longer words that do not are shown with these: "supplies the
 * medicines" for "delivers the goods" is one change, not two around a "the".
 */
export function withoutIslands(segments: readonly Segment[]): readonly Segment[] {
  const shown: Change[] = [];
  for (const change of changesOf(segments)) {
    const last = shown.at(-1);
    if (last && isIsland(last.same, Math.min(weightOf(last), weightOf(change))))
      shown.splice(-1, 1, asOne(last, change));
    else shown.push(change);
  }
  return shown.flatMap(segmentsOf);
}

/** What goes, what comes in its place, and what stays behind it. */
type Change = { readonly deleted: string; readonly inserted: string; readonly same: string };

function changesOf(segments: readonly Segment[]): readonly Change[] {
  const changes: Change[] = [];
  for (const { kind, text } of segments.filter((segment) => segment.text !== "")) {
    const last = changes.at(-1);
    const goesOn = last !== undefined && (kind === "same" || last.same === "");
    const change = goesOn ? last : { deleted: "", inserted: "", same: "" };
    if (goesOn) changes.pop();
    changes.push({ ...change, [kind]: change[kind] + text });
  }
  return changes;
}

function segmentsOf({ deleted, inserted, same }: Change): readonly Segment[] {
  const segments: readonly Segment[] = [
    { kind: "deleted", text: deleted },
    { kind: "inserted", text: inserted },
    { kind: "same", text: same },
  ];
  return segments.filter(({ text }) => text !== "");
}

function withoutCommonBlanks({ deleted, inserted, same }: Change): Change {
  const [gone, come] = [blanksAfter(deleted), blanksAfter(inserted)];
  const common = gone.endsWith(come) ? come : come.endsWith(gone) ? gone : "";
  const short = (text: string) => text.slice(0, text.length - common.length);
  return { deleted: short(deleted), inserted: short(inserted), same: common + same };
}

function blanksAfter(text: string): string {
  return text.slice(text.trimEnd().length);
}

const WORDS_OF_AN_ISLAND = 2;

/** A comma with its blank parts two changes as well as a word does. */
function isIsland(same: string, weightAround: number): boolean {
  const letters = lettersOf(same);
  const isMark = letters === 0 && /\s/u.test(same);
  return !isMark && letters < weightAround && same.trim().split(/\s+/u).length <= WORDS_OF_AN_ISLAND;
}

function asOne(first: Change, second: Change): Change {
  return {
    deleted: first.deleted + first.same + second.deleted,
    inserted: first.inserted + first.same + second.inserted,
    same: second.same,
  };
}

function weightOf({ deleted, inserted }: Change): number {
  return Math.max(lettersOf(deleted), lettersOf(inserted));
}

function lettersOf(text: string): number {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, "").length;
}
