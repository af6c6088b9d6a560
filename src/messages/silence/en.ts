/** Going on without a country that says nothing, where all had agreed to that beforehand. */
export const en = {
  link: "Go on without a silent country",
  title: "Going on without a silent country",
  lead: "Silence is never a yes. A country that said nothing in two rounds, the second of enough working days in its own calendar, can be left out where the signed agreement says so. It is then in no lot, and a new version is put to the others.",
  nobody: "No country was silent when the last round ended.",
  notYet: "{country} cannot be left out now",
  can: "{country} was silent in both of the last two rounds.",
  show: "See what going on without {country} does",
  effect: "What going on without {country} does",
  confirm: "Go on without {country}",
  text: "The reason is read by all who take part, by {country} as well, and kept in the record.",
  reason: "Reason",
  reasonHint: "How and when {country} was asked, and what was heard.",
  act: "Go on without {country}",
  acting: "Recording it",
  back: "Back to the consensus room",
} as const;
