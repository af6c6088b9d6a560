/** Beyond these bounds a text is printed as it stands: reading its signs would take longer than anyone waits. */
const LONGEST = 60_000;
const MOST_SIGNS = 2_000;
const DEEPEST = 24;

/** Signs that may begin or end a stress, each run of one kind: pairing them takes the square of their number. */
const STRESS = /\*+|_+/gu;
/** What stands before the words of a line: quotes and list marks within each other. */
const MARKS = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/u;
const ONE_MARK = />|[-+*]|\d+[.)]/gu;

/** Whether a person would write such a text. The pages draw it within the same bounds. */
export function isReadable(text: string): boolean {
  return text.length <= LONGEST && countOf(STRESS, text) <= MOST_SIGNS && text.split("\n").every(isShallow);
}

function isShallow(line: string): boolean {
  return countOf(ONE_MARK, MARKS.exec(line)?.[0] ?? "") <= DEEPEST;
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}
