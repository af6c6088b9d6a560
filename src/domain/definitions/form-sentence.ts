/** What can be wrong with a field, before any rule is asked. Each has a sentence in every language. */
export const FORM_SENTENCES = [
  "missing",
  "too-long",
  "one-line",
  "no-markup",
  "unseen-characters",
  "not-a-whole-number",
  "not-a-quantity",
  "ambiguous-number",
  "not-an-atc-code",
  "not-a-time",
  "not-a-day",
  "not-some-months",
  "not-between",
  "not-an-amount",
  "not-lots",
  "time-skipped",
  "not-a-choice",
  "one-or-the-other",
  "too-many",
  "too-few",
  "taken-place",
  "malformed",
] as const;

export type FormSentence = (typeof FORM_SENTENCES)[number];
