"use client";

import type { Draft } from "@/ui/form-draft";
import { InsertRow } from "@/ui/insert-row";

/** The library as one reader sees it: in their language, with the English that is authentic beside it. */
export type LibraryGroup = {
  readonly title: string;
  readonly lead: string;
  readonly kinds: readonly {
    readonly kind: string;
    readonly title: string;
    readonly entries: readonly LibraryItem[];
  }[];
};

type LibraryItem = {
  readonly id: string;
  readonly name: string;
  readonly question: string;
  /** The question in English, where the reader's language is another. */
  readonly english: string | null;
  readonly basis: string;
  readonly take: string;
  readonly row: Draft;
};

/** Questions to begin with, folded away. Taking one adds it to the form and saves nothing. */
export function CriteriaLibrary({ library: { title, lead, kinds } }: { readonly library: LibraryGroup }) {
  return (
    <details className="rounded border border-line px-4 py-3">
      <summary className="font-medium">{title}</summary>
      <div className="grid gap-6 pt-3">
        <p className="quiet">{lead}</p>
        {kinds.map((each) => (
          <section key={each.kind} className="grid gap-3">
            <h3>{each.title}</h3>
            <ul className="grid gap-4">
              {each.entries.map((entry) => (
                <Entry key={entry.id} entry={entry} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </details>
  );
}

function Entry({ entry: { name, question, english, basis, take, row } }: { readonly entry: LibraryItem }) {
  return (
    <li className="grid items-start gap-x-6 gap-y-2 border-t border-line pt-3 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="grid gap-0.5">
        <p className="font-medium">{name}</p>
        <p>{question}</p>
        {english !== null && (
          <p className="quiet" lang="en">
            {english}
          </p>
        )}
        <p className="quiet">{basis}</p>
      </div>
      <InsertRow list="criteria" row={row} words={take} />
    </li>
  );
}
