/** A run of words that two texts share, or that only the later or only the earlier has. */
export type Segment = { readonly kind: "same" | "inserted" | "deleted"; readonly text: string };

export function isChanged(segments: readonly Segment[]): boolean {
  return segments.some(({ kind }) => kind !== "same");
}

/** What stays, or what goes and what comes in its place. */
type Change = { readonly same: string } | { readonly deleted: string; readonly inserted: string };

/**
 * One deletion and one insertion between two runs that stay, the deletion first, and nothing
 * empty: neither text is touched by it, because each keeps its own order.
 */
export function joined(segments: readonly Segment[]): readonly Segment[] {
  return changesOf(segments).flatMap(segmentsOf);
}

/**
 * A word or two that stay between longer runs that do not are shown with them: "delivers the
 * goods" for "supplies the medicines" is one change, not two around a "the". And where hardly
 * anything stays, all of it is a new text.
 */
export function readable(segments: readonly Segment[]): readonly Segment[] {
  const changes = withoutIslands(changesOf(segments));
  return (isRewritten(changes) ? [asOne(changes)] : changes).flatMap(segmentsOf);
}

function changesOf(segments: readonly Segment[]): readonly Change[] {
  const changes: Change[] = [];
  for (const { kind, text } of segments) {
    const last = changes.at(-1);
    const goesOn = last !== undefined && "same" in last === (kind === "same");
    if (goesOn) changes.pop();
    if (kind === "same") changes.push({ same: (goesOn && "same" in last ? last.same : "") + text });
    else {
      const { deleted, inserted } = goesOn && "deleted" in last ? last : { deleted: "", inserted: "" };
      changes.push(
        kind === "deleted" ? { deleted: deleted + text, inserted } : { deleted, inserted: inserted + text },
      );
    }
  }
  return changes;
}
