import { shortFact } from "./compose";
import type { MailContent } from "./contents";
import type { MailWords } from "./mail-words";

/** What one line of a digest says, under the tender or agreement that it is of. */
export type DigestLine = {
  /** The number of a tender or the name of an agreement: lines of the same are together. */
  readonly group: string;
  readonly title: string;
  readonly headline: string;
  readonly facts: readonly string[];
  readonly path: string;
};

/** What a mail would say by itself, as a line: no word that somebody typed is repeated, which stands behind the link. */
export function lineOf({ subject, facts, path }: MailContent, number: string | null): DigestLine {
  const [of, ...others] = facts;
  const isOfTender = number !== null && subject.startsWith(`${number}: `);
  const headline = isOfTender ? subject.slice(number.length + 2) : subject;
  return {
    group: number ?? of?.value ?? subject,
    title: of?.value ?? subject,
    headline: capital(headline),
    facts: others.filter(({ isQuoted }) => !isQuoted).map(shortFact),
    path,
  };
}

/** The same of a mail that follows from no entry, in the words in which it was written. */
export function lineAsWritten({ subject, link }: { readonly subject: string; readonly link: string }): DigestLine {
  const [number = "", ...said] = subject.split(": ");
  return { group: number, title: number, headline: capital(said.join(": ")), facts: [], path: link };
}

function capital(headline: string): string {
  return headline.charAt(0).toLocaleUpperCase() + headline.slice(1);
}

/** The paragraphs of a digest: tender by tender, and what is said again of the same place said once. */
export function digestParagraphs(
  lines: readonly DigestLine[],
  words: MailWords,
  origin: string,
): readonly [string, ...string[]] {
  const groups = [...Map.groupBy(lines, ({ group }) => group)].toSorted(([a], [b]) => words.speech.compare(a, b));
  return [
    words.say("mail.digest.opening"),
    ...groups.map(([, ofGroup]) =>
      [underlined(titleOf(ofGroup)), ...saidOnce(ofGroup).map((each) => lineText(each, words, origin))].join("\n\n"),
    ),
  ];
}

type SaidLine = DigestLine & { readonly times: number };

/** The first of its kind leads to where it begins. */
function saidOnce(lines: readonly DigestLine[]): readonly SaidLine[] {
  const same = Map.groupBy(lines, ({ headline, facts, path }) =>
    JSON.stringify([headline, facts, path.replace(/#.*/, "")]),
  );
  return [...same.values()].flatMap(([first, ...again]) => (first ? [{ ...first, times: 1 + again.length }] : []));
}

function lineText({ headline, times, facts, path }: SaidLine, { say, speech }: MailWords, origin: string): string {
  const said = times === 1 ? headline : say("mail.digest.times", { headline, n: speech.number(times) });
  const link = new URL(path, origin).href;
  return [`* ${said}`, ...facts, link].join("\n  ");
}

/** A line as it was written knows the number alone. */
function titleOf(lines: readonly DigestLine[]): string {
  return lines.map(({ title }) => title).reduce((long, title) => (title.length > long.length ? title : long), "");
}

function underlined(title: string): string {
  return `${title}\n${"-".repeat(Math.min(title.length, 60))}`;
}
