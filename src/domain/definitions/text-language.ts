/** The languages that a text may stand in, by ISO 639-1 code. English is always there, and always authentic. */
export const TEXT_LANGUAGES = ["en", "da", "nb", "is"] as const;
export type TextLanguage = (typeof TEXT_LANGUAGES)[number];

/** A language that a text stands in beside English. */
export type OtherLanguage = Exclude<TextLanguage, "en">;

/**
 * What may be authentic beside English, where the countries agree on it: a notice is authentic in the
 * official languages in which it is sent, and Norwegian and Icelandic are none of them.
 * Source: directive-2014-24-art-51.
 */
export const MAY_BE_AUTHENTIC = ["da"] as const satisfies readonly OtherLanguage[];
export type AuthenticLanguage = (typeof MAY_BE_AUTHENTIC)[number];

export function isTextLanguage(text: string): text is TextLanguage {
  return TEXT_LANGUAGES.some((each) => each === text);
}
