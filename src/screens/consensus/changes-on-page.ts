import type { ChangedPart } from "./part-changes";

/** A version may differ in hundreds of clauses: a page shows so many changes. */
export const CHANGES_ON_PAGE = 40;

export type ChangesOnPage = {
  readonly parts: readonly ChangedPart[];
  /** The page that is shown, which may be another than was asked for: there are as many as are needed. */
  readonly page: number;
  readonly pages: number;
};

type Change = { readonly place: number; readonly clause: number | null };

/**
 * The changes of one page, in their order. What changed in a part besides its clauses counts as one change and stands
 * before them; a part that goes on over the page is named again.
 */
export function changesOnPage(changed: readonly ChangedPart[], asked: number): ChangesOnPage {
  const changes = changed.flatMap(({ difference: { facts, lines, clauses } }, place): readonly Change[] => [
    ...(facts.length + lines.length > 0 ? [{ place, clause: null }] : []),
    ...clauses.map((_, clause) => ({ place, clause })),
  ]);
  const pages = Math.max(1, Math.ceil(changes.length / CHANGES_ON_PAGE));
  const page = Math.min(Math.max(1, asked), pages);
  const shown = changes.slice((page - 1) * CHANGES_ON_PAGE, page * CHANGES_ON_PAGE);
  return { page, pages, parts: changed.flatMap((part, place) => partOf(part, ofPart(shown, place))) };
}

function ofPart(shown: readonly Change[], part: number): readonly Change[] {
  return shown.filter(({ place }) => place === part);
}

function partOf(part: ChangedPart, shown: readonly Change[]): readonly ChangedPart[] {
  if (shown.length === 0) return [];
  const { facts, lines, clauses } = part.difference;
  const showsFacts = shown.some(({ clause }) => clause === null);
  const difference = {
    facts: showsFacts ? facts : [],
    lines: showsFacts ? lines : [],
    clauses: shown.flatMap(({ clause }) => (clause === null ? [] : clauses.slice(clause, clause + 1))),
  };
  return [{ ...part, difference }];
}
