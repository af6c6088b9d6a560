import type { ReactNode } from "react";
import { Icon } from "./icon";

interface Step {
  readonly href: string;
  readonly label: string;
}

interface PagerProps {
  readonly label: string;
  /** Where one is, e.g. "Page 2 of 9". */
  readonly position: ReactNode;
  readonly previous?: Step | undefined;
  readonly next?: Step | undefined;
}

/** The way through a long list. */
export function Pager({ label, position, previous, next }: PagerProps) {
  return (
    <nav className="pager" aria-label={label}>
      {previous !== undefined && (
        <a href={previous.href} rel="prev">
          <Icon name="back" />
          {previous.label}
        </a>
      )}
      <span className="pager-position">{position}</span>
      {next !== undefined && (
        <a href={next.href} rel="next">
          {next.label}
          <Icon name="arrow" />
        </a>
      )}
    </nav>
  );
}
