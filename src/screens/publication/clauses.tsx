import type { FrozenClause } from "@/domain/documents/content";
import { Prose } from "@/ui/prose";

type Props = { readonly clauses: readonly FrozenClause[]; readonly level: 3 | 4; readonly language: string };

/** Clauses as they were frozen, in the language in which they were agreed. */
export function Clauses({ clauses, level, language }: Props) {
  const Heading = level === 3 ? "h3" : "h4";
  return (
    <div className="grid gap-6" lang={language}>
      {clauses.map(({ id, heading, text }) => (
        <section key={id} className="grid gap-x-8 gap-y-1.5 lg:grid-cols-[16rem_minmax(0,1fr)] lg:items-baseline">
          <Heading>{heading}</Heading>
          <Prose text={text} />
        </section>
      ))}
    </div>
  );
}
