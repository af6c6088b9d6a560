/** The page with one's mail, and the one on which one chooses what comes. */
export const en = {
  outbox: {
    goes: {
      atOnce: "at once",
      digest: "digest",
      waits: "waits for the digest",
      carried: "in a digest",
      leftOut: "left out",
    },
    sent: "Handed to the mail server {at}.",
    notSent: "Not handed to a mail server.",
    waits: "It goes with the digest of {at}.",
    carried: "It went with the digest of {at}.",
    leftOut: "It was left out of the digest: when that was written, there was nothing left to tell you.",
    language: "Language: {language}.",
    toPreferences: "Choose what you are written about",
  },
  preferences: {
    title: "Preferences",
    lead: "What you are written about, when, in which language and by which clock.",
    toPage: "Preferences",
    saved: "Your choice is saved. It counts from the next mail on.",
    mail: "Mail",
    digestWhen:
      "The digest comes at {time} by your clock, on the working days of {country}, where something has happened. It is one mail for all joint tenders.",
    duty: "Always at once",
    dutyText:
      "Some things you are always told, and at once: that something waits for your signature, that a round has ended without consensus, and that something was done without your country’s consent.",
    pace: { atOnce: "At once", digest: "In the digest", never: "Not at all" },
    kind: {
      asked: "Something waits for your country",
      participation: "Who takes part, and in what",
      conditions: "Conditions",
      agreements: "Agreements",
      positions: "Positions and consensus",
      publication: "Publication",
      comments: "Comments",
    },
    hint: {
      asked:
        "An invitation, a round, a reminder or evidence to be judged: there is a time by which to act. In the digest it may come late.",
      participation: "Lots change, a country leaves or is given more time, a mandate did not come.",
      conditions: "A condition is judged, or its fallback takes effect.",
      agreements: "An agreement or annex is signed by all.",
      positions: "An objection, a hold, a withdrawal, or that all have consented.",
      publication: "The notice is published, or refused.",
      comments: "Somebody comments on a clause that you discuss.",
    },
    save: "Save",
    saving: "Saving",
    you: "Language and clock",
    language: "Language",
    languageText: "Choose another at the top of the page. Mails follow it, also those that wait for a digest.",
    clock: "Clock",
    clockText:
      "Times are shown by this clock, with the legal time of the lead country beside it where that is another.",
  },
} as const;
