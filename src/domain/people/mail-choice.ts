/**
 * What people are written about. `duty` is what the house must tell: that a round of the own country
 * has ended, that a signature is asked for, that something was done without the own consent.
 */
export const MAIL_KINDS = [
  "duty",
  "asked",
  "participation",
  "conditions",
  "agreements",
  "positions",
  "publication",
  "comments",
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** When a mail comes: by itself as soon as it is written, with all else of the day, or not at all. */
export const MAIL_PACES = ["at-once", "digest", "never"] as const;
export type MailPace = (typeof MAIL_PACES)[number];

/** What a person may choose about: everything but what the house must tell. */
export const CHOSEN_KINDS = MAIL_KINDS.filter((kind) => kind !== "duty");
export type ChosenKind = Exclude<MailKind, "duty">;

export type MailChoice = { readonly kind: ChosenKind; readonly pace: MailPace };

/** What has a clock comes at once, all else once a day, until somebody chooses otherwise. */
const USUAL_PACE = {
  duty: "at-once",
  asked: "at-once",
  participation: "digest",
  conditions: "digest",
  agreements: "digest",
  positions: "digest",
  publication: "digest",
  comments: "digest",
} as const satisfies Record<MailKind, MailPace>;

/** When somebody who made these choices is told of that. Nobody can choose about what the house must tell. */
export function paceOf(kind: MailKind, choices: readonly MailChoice[]): MailPace {
  const chosen = kind === "duty" ? undefined : choices.find((choice) => choice.kind === kind);
  return chosen?.pace ?? USUAL_PACE[kind];
}
