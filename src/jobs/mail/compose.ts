import type { Fact, MailContent } from "./contents";
import type { MailWords } from "./mail-words";

/** A mail as plain text: greeting, what happened, the facts line by line, and the link to the very page. */
export function textOf(
  { opening, facts, call, path }: MailContent,
  { say }: MailWords,
  { name, origin }: { readonly name: string; readonly origin: string },
): string {
  const paragraphs = [
    say("mail.greeting", { name }),
    opening,
    ...factsText(facts),
    `${call}\n${new URL(path, origin).href}`,
    `-- \n${say("mail.footer")}`,
  ];
  return `${paragraphs.join("\n\n")}\n`;
}

/** Short facts stand together; each quotation stands alone. */
function factsText(facts: readonly Fact[]): readonly string[] {
  const short = facts.filter(({ isQuoted }) => !isQuoted).map(({ label, value }) => `${label}: ${value}`);
  const quoted = facts.filter(({ isQuoted }) => isQuoted).map(({ label, value }) => `${label}:\n${quotation(value)}`);
  return [short.join("\n"), ...quoted];
}

function quotation(text: string): string {
  return text.replaceAll(/^/gm, "> ");
}
