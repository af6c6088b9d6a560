interface Segment {
  readonly kind: "same" | "inserted" | "deleted";
  readonly text: string;
}

interface DifferenceProps {
  readonly segments: readonly Segment[];
  /** Heard before each change, since few readers announce insertions and deletions by themselves. */
  readonly words: { readonly inserted: string; readonly deleted: string };
  readonly language?: string | undefined;
}

/** A text with what was put in and what was taken out. */
export function Difference({ segments, words, language }: DifferenceProps) {
  return (
    <p className="difference" lang={language}>
      {segments.map((segment, place) => (
        <Passage key={place} segment={segment} words={words} />
      ))}
    </p>
  );
}

function Passage({ segment, words }: { readonly segment: Segment; readonly words: DifferenceProps["words"] }) {
  switch (segment.kind) {
    case "same":
      return segment.text;
    case "inserted":
      return (
        <ins>
          <span className="visually-hidden"> [{words.inserted}: </span>
          {segment.text}
          <span className="visually-hidden">] </span>
        </ins>
      );
    case "deleted":
      return (
        <del>
          <span className="visually-hidden"> [{words.deleted}: </span>
          {segment.text}
          <span className="visually-hidden">] </span>
        </del>
      );
  }
}
