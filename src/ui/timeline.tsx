import type { ReactNode } from "react";
import { isShown } from "./shown";

interface TimelineItem {
  readonly key: string;
  readonly state: "past" | "now" | "future";
  /** The state in a word, for those who listen. */
  readonly stateWord?: string | undefined;
  /** ISO 8601, for machines. */
  readonly instant?: string | undefined;
  readonly when: ReactNode;
  readonly title: ReactNode;
  readonly detail?: ReactNode;
}

/** Dates in their order, down the page. */
export function Timeline({
  label,
  items,
}: {
  readonly label?: string | undefined;
  readonly items: readonly TimelineItem[];
}) {
  return (
    <ol className="timeline" aria-label={label}>
      {items.map((item) => (
        <li key={item.key} data-state={item.state}>
          <div className="timeline-when">
            {item.instant === undefined ? item.when : <time dateTime={item.instant}>{item.when}</time>}
            {item.stateWord !== undefined && <span className="visually-hidden"> ({item.stateWord})</span>}
          </div>
          <div className="timeline-what">
            <p className="timeline-title">{item.title}</p>
            {isShown(item.detail) && <div className="quiet">{item.detail}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
