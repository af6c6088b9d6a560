/** Where a text names facts. Code is shown as it is typed, so nothing in it is a fact. */
const FENCED = /^ {0,3}(`{3,}|~{3,})[^\n]*(?:\n(?! {0,3}\1)[^\n]*)*(?:\n {0,3}\1[^\n]*)?/gmu;
const IN_LINE = /(?<!`)(`+)(?!`)[^]*?(?<!`)\1(?!`)/gu;
const SLOT = /\{\{([^{}\n]{0,80})\}\}/gu;

/** The names that stand between double braces, in their order. */
export function factsNamedIn(text: string): readonly string[] {
  return [...withoutCode(text).matchAll(SLOT)].map(([, name = ""]) => name);
}

/** Whether every pair of braces that opens is closed around a name. */
export function areBracesClosed(text: string): boolean {
  return !/\{\{|\}\}/u.test(withoutCode(text).replace(SLOT, " "));
}

export function withoutCode(text: string): string {
  return text.replace(FENCED, " ").replace(IN_LINE, " ");
}

/** The paragraphs of a text: what is read in one go. */
export function paragraphsIn(text: string): readonly string[] {
  return text.split(/\n[ \t]*\n/u).filter((paragraph) => paragraph.trim() !== "");
}
