import type { Segment } from "./segment";

/** Words that are shown of what stays, on the side of a change. */
const WORDS_AROUND = 24;

/** A long run between two changes, or before the first and behind the last, is shown by its ends alone. */
export function excerptOf(segments: readonly Segment[]): readonly Segment[] {
  return segments.map((segment, place) => {
    if (segment.kind !== "same") return segment;
    const isFirst = place === 0;
    const isLast = place === segments.length - 1;
    return { kind: "same", text: shortened(segment.text, { isFirst, isLast }) };
  });
}

function shortened(text: string, { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean }): string {
  const words = text.match(/\s*\S+\s*/gu) ?? [];
  const before = isFirst ? 0 : WORDS_AROUND;
  const after = isLast ? 0 : WORDS_AROUND;
  if (words.length <= before + after + WORDS_AROUND) return text;
  return `${words.slice(0, before).join("")}… ${after === 0 ? "" : words.slice(-after).join("")}`;
}
