import type { ReactNode } from "react";

interface OriginProps {
  /** Unique on the page. */
  readonly id: string;
  /** The short mark after the number: a year, "ill.". */
  readonly mark: string;
  /** What the mark is called aloud, e.g. "Source: 2021". */
  readonly label: string;
  /** Where the number comes from, in a sentence. */
  readonly children: ReactNode;
}

/**
 * Where a number comes from. A press shows the note, Escape or a press elsewhere hides it, without a script. It does not
 * open on mere hovering, because what opens so could not be dismissed without moving the pointer (WCAG 2.2, 1.4.13).
 * In print the note follows the number, unless its table carries the notes at its foot.
 */
export function Origin({ id, mark, label, children }: OriginProps) {
  return (
    <span className="origin">
      <button type="button" className="origin-mark" popoverTarget={id} aria-label={label}>
        {mark}
      </button>
      <span className="origin-note" id={id} popover="auto">
        {children}
      </span>
    </span>
  );
}
