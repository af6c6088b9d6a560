/** What is wrong with the facts in a text is said at the text. */
export function fieldOfFacts({ rule }: { readonly rule: string }): string | undefined {
  return rule === "a-fact-stands-in-its-part" || rule === "facts-are-named-between-two-braces" ? "text" : undefined;
}
