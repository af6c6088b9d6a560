/**
 * What countries decide together, and how many working days of silence may count as a yes there.
 * `never`: silence is no yes, whatever is agreed. `no-word`: nobody is asked, because the law orders it
 * or the gate decides. A number: no fewer working days than these, where the countries agree on it.
 * No law knows these numbers: they are rules of this house.
 * Source: house-silence-counts-only-where-it-is-agreed.
 */
export const SILENCE = {
  propose: "never",
  "join-a-lot": "never",
  agreement: "never",
  documents: "never",
  dispatch: "no-word",
  "clarifying-answer": 2,
  "changing-answer": "never",
  "extension-by-choice": 1,
  "what-the-law-orders": "no-word",
  exclusion: 3,
  award: "never",
  "option-or-modification": "never",
  "cost-in-budget": 5,
  "cost-outside-budget": "never",
  "period-close": 10,
} as const satisfies Record<string, "never" | "no-word" | number>;

export type Decided = keyof typeof SILENCE;
export const DECIDED = Object.keys(SILENCE) as readonly Decided[];

/** Those of which the countries may agree that silence counts. */
export type SilentlyDecided = { [Each in Decided]: (typeof SILENCE)[Each] extends number ? Each : never }[Decided];
export const SILENTLY_DECIDED = DECIDED.filter(mayBeSilent);

/** So many working days, in the calendar of the country that is asked. */
export type SilentClock = { readonly decided: Decided; readonly workingDays: number };

/** What is longer is no clock for small matters any more: the house's own bound. */
export const SILENT_CLOCK_DAYS_MAX = 30;
/** A second round gives everybody in every country the time to come back from a holiday: the house's own rule, no law's. */
export const SECOND_ROUND_DAYS = 10;
/** Twelve weeks, so that nobody types a year: the house's own bound. */
export const SECOND_ROUND_DAYS_MAX = 60;

export function mayBeSilent(decided: Decided): decided is SilentlyDecided {
  return typeof SILENCE[decided] === "number";
}
