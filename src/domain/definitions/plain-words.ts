/**
 * Line feeds alone may steer; everything else that steers the line or is not seen is refused, so that two texts that look
 * alike are alike. What joins letters (zero-width joiner and non-joiner) and marks that letters bear are seen in these.
 * Source: Unicode, Default_Ignorable_Code_Point and Bidi_Control.
 */
const UNSEEN =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\u3164\ufeff\uffa0\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e0fff}]/u;
const MARKUP = /<[a-zA-Z/!?]/;

/** Whether every character can be seen; a line ends in whatever way its system ends it. */
export function isSeen(text: string): boolean {
  return text.isWellFormed() && !UNSEEN.test(text.replaceAll("\r\n", "\n"));
}

/** Words as they are kept: NFC, LF, no blanks around them. */
export function plainWords(text: string): string {
  return text.replaceAll("\r\n", "\n").normalize("NFC").trim();
}

export function hasMarkup(text: string): boolean {
  return MARKUP.test(text);
}

export type NotALine = "missing" | "unseen-characters" | "no-markup" | "one-line" | "too-long";

/** What is wrong with a text that is to be words on one line; null where nothing is. */
export function wrongWithLine(text: string, max: number): NotALine | null {
  const plain = plainWords(text);
  if (!isSeen(text)) return "unseen-characters";
  if (hasMarkup(plain)) return "no-markup";
  if (plain.length === 0) return "missing";
  if (plain.length > max) return "too-long";
  return plain.includes("\n") ? "one-line" : null;
}
