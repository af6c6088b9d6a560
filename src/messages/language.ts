/** The languages of the product. English comes first: it is the one that all others are written from. */
export const LANGUAGES = ["en", "da", "nb", "is"] as const;

export type Language = (typeof LANGUAGES)[number];

export function isLanguage(text: string): text is Language {
  return LANGUAGES.some((each) => each === text);
}

/** The language that an Accept-Language header asks for first among ours; Norwegian in any form is Bokmål. */
export function languageAskedFor(header: string): Language {
  const wanted = header
    .split(",")
    .map((range) => {
      const [tag = "", quality] = range.trim().split(";q=");
      return { tag: tag.toLowerCase().split("-")[0] ?? "", quality: Number(quality ?? 1) };
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
    .map(({ tag }) => (tag === "no" || tag === "nn" ? "nb" : tag));
  return wanted.find(isLanguage) ?? "en";
}
