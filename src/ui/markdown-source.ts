import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";

/** A text is read within these bounds; beyond them reading would take longer than anyone waits. */
const LONGEST = 60_000;
const MOST_SIGNS = 2_000;
const DEEPEST = 24;

/** Signs that may begin or end a stress: pairing them takes the square of their number. */
const STRESS = /\*+|_+/gu;
/** What stands before the words of a line: quotes and list marks within each other. */
const MARKS = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/u;
const ONE_MARK = />|[-+*]|\d+[.)]/gu;

/** The CommonMark in a text; null where it is no text that a person would write, to be shown as it stands. */
export function readMarkdown(text: string): Root | null {
  const known = READ.get(text);
  if (known) return known;
  const root = isWithinBounds(text) ? fromMarkdown(text) : null;
  if (root && text.length <= KEPT_LENGTH) keep(text, root);
  return root;
}

/** Documents of hundreds of clauses are drawn again and again: what was read lately is not read anew. */
const READ = new Map<string, Root>();
const KEPT_MOST = 1_000;
const KEPT_LENGTH = 4_000;

function keep(text: string, root: Root): void {
  const [oldest] = READ.keys();
  if (READ.size >= KEPT_MOST && oldest !== undefined) READ.delete(oldest);
  READ.set(text, root);
}

function isWithinBounds(text: string): boolean {
  return text.length <= LONGEST && countOf(STRESS, text) <= MOST_SIGNS && text.split("\n").every(isShallow);
}

function isShallow(line: string): boolean {
  return countOf(ONE_MARK, MARKS.exec(line)?.[0] ?? "") <= DEEPEST;
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}
