/** What people are written: plain text, one matter a mail. Subjects begin with the number of the tender. */
export const en = {
  greeting: "Dear {name},",
  footer: "Samband sent this automatically because of your role in joint tenders. Replies are not read.",
  moment: "{own} ({place})",
  momentBeside: "{own} ({place}), which is {lead} ({leadPlace})",
  commonPart: "the common part",
  lot: "lot {number}",

  facts: {
    tender: "Joint tender",
    lots: "Lots",
    answerBefore: "Answer before",
    positionBefore: "Position before",
    country: "Country",
    concerns: "Concerns",
    reason: "Reason",
    request: "Request",
    publicationNumber: "Publication number",
    publishedAt: "Published",
  },

  asked: {
    subject: "{number}: your country is invited to a joint tender",
    opening:
      "{lead} proposes a joint tender and invites your country to take part. Please answer for every lot whether your country is in, with its volumes, or out. Silence is not a yes: without an answer before the time stated, your country does not take part.",
    call: "Answer lot by lot here:",
  },
  observing: {
    subject: "{number}: your country is invited to observe a joint tender",
    opening:
      "{lead} proposes a joint tender and invites your country as an observer. An observer follows the tender and takes no position. You need do nothing.",
    call: "Follow the tender here:",
  },
  roundOpened: {
    subject: "{number}: version {version} awaits your country's position",
    opening:
      "Version {version} of the tender documents has been put to the countries, and your country's consent is missing. Please consent, or object with a reason and a request. Silence is not consent.",
    call: "See what has changed and state your country's position here:",
  },
  objection: {
    subject: "{number}: objection ({country})",
    opening:
      "A country has objected to the tender documents. There is no consensus until it consents, to this version or to a new one.",
    call: "Read all positions here:",
  },
  withdrawal: {
    subject: "{number}: a position is withdrawn ({country})",
    opening: "A country has withdrawn its position. It now has no position on what is named here.",
    call: "Read all positions here:",
  },
  consensus: {
    subject: "{number}: consensus has been reached",
    opening:
      "Every country has consented to the common part and to each of its own lots. Until dispatch a country may still withdraw its position, with a reason.",
    call: "See the tender here:",
  },
  published: {
    subject: "{number}: the contract notice is published",
    opening: "The Official Journal has published the contract notice. From now on anyone can read it.",
    call: "Read the notice here:",
  },
  refused: {
    subject: "{number}: the contract notice is not published",
    opening: "The Official Journal has refused the contract notice. Nothing has been made public.",
    call: "See the tender here:",
  },
} as const;
