import { WORDS_OF_CONDITION, type WordsOf } from "./condition-phrases";

/** How letters are typed where the keyboard has none for them. */
const SPELT: Readonly<Record<string, string>> = { ð: "d", þ: "th", æ: "ae", ø: "o", œ: "o" };

/** A text as it is compared: with its accents, or as it is typed without them. */
type Reading = (text: string) => string;

const WORDS: readonly WordsOf[] = Object.values(WORDS_OF_CONDITION);

const SEARCHES = [
  searchIn(
    folded,
    WORDS.flatMap(({ phrases }) => phrases),
    unaccented,
  ),
  searchIn(
    plain,
    WORDS.flatMap(({ exact }) => exact ?? []),
    (pattern) => pattern,
  ),
];

/** The words of condition in a statement, each once; of any language, whichever it is written in. */
export function wordsOfConditionIn(statement: string): readonly string[] {
  return [...new Set(SEARCHES.flatMap((search) => search(statement)))];
}

/** What one language calls harmless is harmless in every text: "uten forbehold" holds a word that is Danish as well. */
function searchIn(reading: Reading, phrases: readonly string[], spell: Reading) {
  const wanted = phrases.map((phrase) => ({ phrase, pattern: new RegExp(asWords(reading(phrase)), "u") }));
  const innocent = WORDS.flatMap((words) => words.innocent).map(spell);
  const harmless = new RegExp(asWords(innocent.join("|")), "gu");
  return (statement: string): readonly string[] => {
    const texts = readingsOf(statement).map((text) => reading(text).replace(harmless, " ∅ "));
    return wanted.filter(({ pattern }) => texts.some((text) => pattern.test(text))).map(({ phrase }) => phrase);
  };
}

/** A word broken over a line end with a hyphen is read both as one word and as two. */
function readingsOf(statement: string): readonly string[] {
  const joined = statement.replace(/-[ \t]*\r?\n[ \t]*/gu, "");
  return joined === statement ? [statement] : [statement, joined];
}

function asWords(pattern: string): string {
  return `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`;
}

/** Small letters, one space between words, nothing invisible; signs that do not end a sentence are spaces. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .toLowerCase()
    .replace(/[\s,\-‐-―*_"'‘’“”„«»()[\]/\\~`]+/gu, " ")
    .normalize("NFC");
}

function folded(text: string): string {
  return unaccented(plain(text));
}

function unaccented(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[ðþæøœ]/gu, (letter) => SPELT[letter] ?? letter)
    .replace(/aa/gu, "a")
    .replace(/oe/gu, "o")
    .normalize("NFC");
}
