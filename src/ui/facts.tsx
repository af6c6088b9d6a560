import type { ReactNode } from "react";

interface FactsProps {
  readonly items: readonly { readonly key: string; readonly term: ReactNode; readonly detail: ReactNode }[];
  readonly layout?: "beside" | "stacked" | undefined;
}

/** Facts by name. */
export function Facts({ items, layout = "beside" }: FactsProps) {
  return (
    <dl className="facts" data-layout={layout}>
      {items.map((item) => (
        <div key={item.key}>
          <dt>{item.term}</dt>
          <dd>{item.detail}</dd>
        </div>
      ))}
    </dl>
  );
}
