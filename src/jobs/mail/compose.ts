import type { Fact, MailContent } from "./contents";
import type { MailWords } from "./mail-words";

/** Where everybody chooses what they are written about. */
const CHOOSING = "/preferences";

type Addressed = { readonly name: string; readonly origin: string };

/** A mail as plain text: greeting, what happened, the facts line by line, and the link to the very page. */
export function textOf({ opening, facts, call, path }: MailContent, words: MailWords, addressed: Addressed): string {
  const link = new URL(path, addressed.origin).href;
  return letterOf([opening, ...factsText(facts), `${call}\n${link}`], words, addressed);
}

/** What stands around every mail: whom it is to, why they have it, and where they choose. */
export function letterOf(paragraphs: readonly string[], { say }: MailWords, { name, origin }: Addressed): string {
  const choosing = say("mail.choosing", { link: new URL(CHOOSING, origin).href });
  const all = [say("mail.greeting", { name }), ...paragraphs, `-- \n${say("mail.footer")}\n${choosing}`];
  return `${all.join("\n\n")}\n`;
}

/** Short facts stand together; each quotation stands alone. */
function factsText(facts: readonly Fact[]): readonly string[] {
  const short = facts.filter(({ isQuoted }) => !isQuoted).map(shortFact);
  const quoted = facts.filter(({ isQuoted }) => isQuoted).map(({ label, value }) => `${label}:\n${quotation(value)}`);
  return [short.join("\n"), ...quoted];
}

export function shortFact({ label, value }: Fact): string {
  return `${label}: ${value}`;
}

function quotation(text: string): string {
  return text.replaceAll(/^/gm, "> ");
}
