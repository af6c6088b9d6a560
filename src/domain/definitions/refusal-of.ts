/** What a rule answers when it is broken. Refusals are derived from the rules, so the two cannot drift apart. */
export type RefusalOf<Rule extends (...args: never[]) => unknown> = Exclude<ReturnType<Rule>, null>;
