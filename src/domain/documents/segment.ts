/**
 * A run of words that two texts share, that only the later or only the earlier has, or of sentences that
 * both have in another place: shown where they stood and where they stand.
 */
export type Segment = {
  readonly kind: "same" | "inserted" | "deleted" | "moved-away" | "moved-here";
  readonly text: string;
};

export function isChanged(segments: readonly Segment[]): boolean {
  return segments.some(({ kind }) => kind !== "same");
}

/** The later of the two texts, to the letter. */
export function laterText(segments: readonly Segment[]): string {
  return segments.map(({ kind, text }) => (kind === "deleted" || kind === "moved-away" ? "" : text)).join("");
}

/** The earlier of the two texts, to the letter. */
export function earlierText(segments: readonly Segment[]): string {
  return segments.map(({ kind, text }) => (kind === "inserted" || kind === "moved-here" ? "" : text)).join("");
}

/**
 * The same difference, made to be read: neighbours of one kind are one, what goes stands before
 * what comes in its place, and blanks that both end with are no part of the change.
 */
export function joined(segments: readonly Segment[]): readonly Segment[] {
  return runsOf(withTheirBlanks(segments.filter(({ text }) => text !== ""))).flatMap((run) =>
    run.isMoved ? run.segments : changesOf(run.segments).map(withoutCommonBlanks).flatMap(segmentsOf),
  );
}

/** A blank that comes or goes beside a sentence that moved is part of the move. */
function withTheirBlanks(segments: readonly Segment[]): readonly Segment[] {
  return segments.map((segment, place) => {
    const moved = segment.kind === "inserted" ? "moved-here" : segment.kind === "deleted" ? "moved-away" : null;
    const isBeside = segments[place - 1]?.kind === moved || segments[place + 1]?.kind === moved;
    return moved !== null && isBeside && segment.text.trim() === "" ? { kind: moved, text: segment.text } : segment;
  });
}

/** What moved parts a text: the changes on its two sides are never one. */
function runsOf(segments: readonly Segment[]) {
  const runs: { readonly isMoved: boolean; readonly segments: Segment[] }[] = [];
  for (const segment of segments) {
    const isMoved = segment.kind === "moved-away" || segment.kind === "moved-here";
    const last = runs.at(-1);
    const before = last?.segments.at(-1);
    if (isMoved && before?.kind === segment.kind)
      last?.segments.splice(-1, 1, { ...segment, text: before.text + segment.text });
    else if (last && last.isMoved === isMoved) last.segments.push(segment);
    else runs.push({ isMoved, segments: [segment] });
  }
  return runs;
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
    changes.push(added(change, { kind, text }));
  }
  return changes;
}

function added(change: Change, { kind, text }: Segment): Change {
  switch (kind) {
    case "same":
      return { ...change, same: change.same + text };
    case "deleted":
    case "moved-away":
      return { ...change, deleted: change.deleted + text };
    case "inserted":
    case "moved-here":
      return { ...change, inserted: change.inserted + text };
  }
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
