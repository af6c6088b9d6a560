import type { ReactNode } from "react";
import { Icon } from "./icon";
import { isShown } from "./shown";

export interface GateItem {
  readonly key: string;
  readonly met: boolean;
  readonly text: ReactNode;
  /** Where the missing thing is supplied. */
  readonly href?: string | undefined;
  /** Who can supply it, or when it was supplied. */
  readonly who?: ReactNode;
}

interface GateListProps {
  readonly title: ReactNode;
  readonly items: readonly GateItem[];
  readonly words: { readonly met: string; readonly missing: string };
  readonly summary?: ReactNode;
  readonly action?: ReactNode;
  readonly level?: 2 | 3 | undefined;
}

/** The items alone, for a gate that stands inside something else. */
export function GateItems({ items, words }: Pick<GateListProps, "items" | "words">) {
  return (
    <ul className="gate-items">
      {items.map((item) => (
        <li key={item.key} data-met={item.met}>
          <Icon name={item.met ? "check" : "circle"} />
          <span>
            <span className="visually-hidden">{item.met ? words.met : words.missing}: </span>
            {item.href === undefined || item.met ? item.text : <a href={item.href}>{item.text}</a>}
          </span>
          {isShown(item.who) && <span className="gate-who">{item.who}</span>}
        </li>
      ))}
    </ul>
  );
}

/** A gate that explains itself: what is missing, who can supply it, and where. */
export function GateList({ title, items, words, summary, action, level = 2 }: GateListProps) {
  const Heading = level === 2 ? "h2" : "h3";
  const isOpen = items.every((item) => item.met);

  return (
    <section className="gate" data-open={isOpen}>
      <header>
        <Heading>{title}</Heading>
        {isShown(summary) && <p className="quiet">{summary}</p>}
      </header>
      <GateItems items={items} words={words} />
      {isShown(action) && <div className="actions">{action}</div>}
    </section>
  );
}
