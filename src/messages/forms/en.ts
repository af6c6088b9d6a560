import type { FormSentence } from "@/domain/definitions/form-sentence";

/** What is wrong with a field, and what every form says. */
export const en = {
  summaryTitle: "Please look at this again",
  optional: "optional",
  notSent: "This could not be sent. What you typed is still here; please try again.",
  sending: "Sending",
  unusable: "This form is not complete. Open the page again and send it anew; nothing was changed.",
  signedOut:
    "You are no longer signed in. Sign in again in another tab, then send this once more; what you typed is still here.",
  field: {
    missing: "Fill this in.",
    "too-long": "At most {max, number} characters.",
    "one-line": "Write this on one line.",
    "no-markup": "Write plain text, without HTML.",
    "unseen-characters": "There is a character in this text that cannot be seen. Please type it again.",
    "not-a-whole-number": "Write a whole number above zero.",
    "not-a-quantity": "Write a number, for example 12400 or 0.5, not negative.",
    "ambiguous-number": "A point or comma can mean two things. Write 12400 without separators.",
    "not-an-atc-code": "Write all seven characters of the ATC code, for example J01DH02.",
    "not-a-time": "Give a date and a time.",
    "not-lots": "Write numbers of lots of this tender, for example 1, 3, 5–12.",
    "time-skipped": "The clocks are changed at that time: it does not exist, or exists twice. Choose another.",
    "not-a-day": "Give a date that exists, for example 2027-03-31.",
    "not-some-months": "Write a whole number of months, from 1 to 120.",
    "not-between": "Write a number from {min, number} to {max, number}.",
    "not-a-percentage": "Write a percentage from 0 to 100 with at most four decimals, for example 33.3333.",
    "not-an-amount": "Write an amount, for example 1250000 or 1250.50, with no more decimals than the currency has.",
    "not-a-weight": "Write a weight above 0 and at most 100, with no more than two decimals.",
    "not-points": "Write points from 0 to {max, number}, with no more than two decimals.",
    "not-a-choice": "Choose one of those offered.",
    "one-or-the-other": "Write a figure or tick unknown, not both.",
    "too-many": "At most {max, number}.",
    "too-few": "At least one is needed.",
    "taken-place": "Another lot has this place. Give each its own.",
    malformed: "This is not in the expected form.",
  } satisfies Record<FormSentence, string>,
} as const;
