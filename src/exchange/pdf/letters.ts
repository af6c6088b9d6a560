/** The two files that a face comes in: which letters each of them has. */
export type Subset = "latin" | "latin-ext";

/** Source: unicode.json of the face's package; what is in neither cannot be printed. */
const LATIN =
  /[\u0000-\u00ff\u0131\u0152\u0153\u02bb\u02bc\u02c6\u02da\u02dc\u0304\u0308\u0329\u2000-\u206f\u20ac\u2122\u2191\u2193\u2212\u2215\ufffd]/u;
const LATIN_EXT =
  /[\u0100-\u02ba\u02bd-\u02c5\u02c7-\u02cc\u02ce-\u02d7\u02dd-\u02ff\u1d00-\u1dbf\u1e00-\u1e9f\u1ef2-\u1eff\u20a0-\u20ab\u20ad-\u20c0\u2113\u2c60-\u2c7f\ua720-\ua7ff]/u;

/** Nobody sees these, on a screen either. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff\ufe0e\ufe0f]/gu;
/** They turn the words around them, or are no letters at all; on paper they would only mislead. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2061-\u206f]/u;
const NOT_IN_THE_FACE = /[^\u0000-\u00ff]/u;

/** Shown in the place of what cannot be printed: the face has no such letter either, and draws its empty box. */
export const EMPTY_BOX = "\u25a1";

export type Piece = { readonly text: string; readonly subset: Subset };

/** No word is longer; what is gets places at which a line may end, or finding one would take minutes. */
const LONG_WORD = /\S{80}(?=\S)/gu;
const MAY_END_HERE = "\u200b";

/** A text in runs of one file each, in which an empty box stands for each letter that neither has. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: { text: string; subset: Subset }[] = [];
  const seen = text.replaceAll(UNSEEN, "").replaceAll(LONG_WORD, `$&${MAY_END_HERE}`);
  if (!NOT_IN_THE_FACE.test(seen) && !CONTROL.test(seen)) return seen === "" ? [] : [{ text: seen, subset: "latin" }];
  for (const letter of seen) {
    const subset = !LATIN.test(letter) && LATIN_EXT.test(letter) ? "latin-ext" : "latin";
    const printed = isPrintable(letter) ? letter : EMPTY_BOX;
    const last = pieces.at(-1);
    if (last?.subset === subset) last.text += printed;
    else pieces.push({ text: printed, subset });
  }
  return pieces;
}

/** Whether every letter of a text can be printed. */
export function canPrint(text: string): boolean {
  return Array.from(text.replaceAll(UNSEEN, "")).every(isPrintable);
}

function isPrintable(letter: string): boolean {
  return !CONTROL.test(letter) && (LATIN.test(letter) || LATIN_EXT.test(letter));
}
