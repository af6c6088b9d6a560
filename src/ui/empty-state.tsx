import type { ReactNode } from "react";
import { isShown } from "./shown";

interface EmptyStateProps {
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly level?: 2 | 3 | undefined;
}

/** An empty list says what would be there, and how to begin. */
export function EmptyState({ title, children, action, level = 3 }: EmptyStateProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div className="empty-state">
      <Heading>{title}</Heading>
      {isShown(children) && <div className="quiet">{children}</div>}
      {isShown(action) && <div className="actions">{action}</div>}
    </div>
  );
}
