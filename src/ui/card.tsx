import type { ReactNode } from "react";
import { isShown } from "./shown";

interface CardProps {
  readonly title?: ReactNode;
  readonly level?: 2 | 3 | undefined;
  /** A link, a unit or a tag at the end of the heading's line. */
  readonly aside?: ReactNode;
  /** Without padding, for tables and lists that bring their own. */
  readonly flush?: boolean | undefined;
  readonly footer?: ReactNode;
  readonly id?: string | undefined;
  readonly children: ReactNode;
}

/** One matter on a page, with its heading. */
export function Card({ title, level = 2, aside, flush = false, footer, id, children }: CardProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section className="card" id={id}>
      {isShown(title) && (
        <header>
          <Heading>{title}</Heading>
          {isShown(aside) && <div className="card-aside">{aside}</div>}
        </header>
      )}
      <div className={flush ? "card-flush" : "card-body"}>{children}</div>
      {isShown(footer) && <footer>{footer}</footer>}
    </section>
  );
}
