import type { ReactNode } from "react";

interface PageColumnsProps {
  readonly children: ReactNode;
  /** What stands beside the matter on a wide page, and after it on a narrow one. */
  readonly aside: ReactNode;
  readonly asideLabel?: string | undefined;
}

/** The matter, and beside it what is decided about it. */
export function PageColumns({ children, aside, asideLabel }: PageColumnsProps) {
  return (
    <div className="page-columns">
      <div className="stack" data-gap="wide">
        {children}
      </div>
      <aside className="stack" data-gap="wide" aria-label={asideLabel}>
        {aside}
      </aside>
    </div>
  );
}
