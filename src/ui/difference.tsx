interface Segment {
  readonly kind: "same" | "inserted" | "deleted" | "moved-away" | "moved-here";
  readonly text: string;
}

interface DifferenceProps {
  readonly segments: readonly Segment[];
  /** Heard before each change, since few readers announce insertions and deletions by themselves. */
  readonly words: {
    readonly inserted: string;
    readonly deleted: string;
    /** Without words of its own, what moved is heard as taken out there and put in here, as it is. */
    readonly movedAway?: string | undefined;
    readonly movedHere?: string | undefined;
  };
  readonly language?: string | undefined;
  /** In a cell or a line of text: no paragraph of its own. */
  readonly inline?: boolean | undefined;
}

/** A text with what was put in, what was taken out, and what stands elsewhere now. */
export function Difference({ segments, words, language, inline = false }: DifferenceProps) {
  const Frame = inline ? "span" : "p";
  return (
    <Frame className="difference" lang={language} dir="auto">
      {segments.map((segment, place) => (
        <Passage key={place} segment={segment} words={words} />
      ))}
    </Frame>
  );
}

function Passage({ segment, words }: { readonly segment: Segment; readonly words: DifferenceProps["words"] }) {
  switch (segment.kind) {
    case "same":
      return segment.text;
    case "inserted":
      return <Marked as="ins" word={words.inserted} text={segment.text} />;
    case "deleted":
      return <Marked as="del" word={words.deleted} text={segment.text} />;
    case "moved-here":
      return <Marked as="ins" word={words.movedHere ?? words.inserted} text={segment.text} isMoved />;
    case "moved-away":
      return <Marked as="del" word={words.movedAway ?? words.deleted} text={segment.text} isMoved />;
  }
}

interface MarkedProps {
  readonly as: "ins" | "del";
  readonly word: string;
  readonly text: string;
  readonly isMoved?: boolean | undefined;
}

function Marked({ as: Change, word, text, isMoved }: MarkedProps) {
  return (
    <Change data-moved={isMoved}>
      <span className="visually-hidden"> [{word}: </span>
      {text}
      <span className="visually-hidden">] </span>
    </Change>
  );
}
