/** What people are written: plain text, one matter a mail. Subjects begin with the number of the tender. */
export const en = {
  greeting: "Dear {name},",
  footer: "Samband sent this automatically because of your role in joint tenders. Replies are not read.",
  choosing: "Choose what you are written about, and when: {link}",
  moment: "{own} ({place})",
  momentBeside: "{own} ({place}), which is {lead} ({leadPlace})",
  commonPart: "the common part",
  lot: "lot {number}",
  lots: "{n, plural, one {# lot} other {# lots}}",

  facts: {
    version: "Version",
    agreement: "Agreement",
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
    unanswered: "Lots without an answer",
    lookingForMandate: "Lots that wait for a mandate",
    mandateBy: "Mandate by the end of",
    what: "What was done",
    outFrom: "Out from",
    lot: "Lot",
    condition: "Condition",
    judgedBy: "To be judged by the end of",
    evidence: "Evidence",
    linesMet: "Product lines",
    lines: "Product lines",
    because: "Because",
    effectiveAt: "In effect since",
    owner: "Must still agree",
    until: "Until the end of",
    consenting: "Consented",
    holding: "Held",
    objecting: "Objected",
    silent: "Silent",
  },

  digest: {
    subject: "Samband: what has happened in your joint tenders, {day}",
    opening: "This is what happened in your joint tenders since you were last written to.",
    times: "{headline} ({n} times)",
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
  reminder: {
    subject: "{number}: your country still has lots to answer for",
    opening:
      "The time to answer is running out. Silence is not a yes: when the time ends, a lot without an answer is out, and so is a lot whose mandate has not come.",
    call: "Answer lot by lot here:",
  },
  lotsArranged: {
    subject: "{number}: the lots have changed since your country answered",
    opening:
      "The lead buyer has arranged the lots anew. What your country answered still stands. Look whether there is a new lot to answer for, or a product line without your volume. Of further changes on the same day you are not written to again.",
    how: {
      written: "Lots or product lines were rewritten",
      imported: "Lots came in from a sheet",
      reordered: "The lots were put in another order",
      copied: "A lot was copied",
      split: "A lot was split",
      merged: "Two lots became one",
      removed: "A lot was removed",
    },
    call: "Look at the lots here:",
  },
  answersLapsed: {
    subject: "{number}: a mandate did not come in time ({country})",
    opening:
      "A country looked for a mandate until a stated day. The day has ended without an answer, so the country is out of these lots.",
    call: "See who takes part here:",
  },
  lotsLeft: {
    subject: "{number}: a country leaves ({country})",
    opening:
      "A country no longer takes part in these lots. Where a version of the documents was already frozen, a new one is needed, and the others are asked only about what changes.",
    call: "See who takes part here:",
  },
  reopenedForYou: {
    subject: "{number}: your country may answer until a later time",
    opening:
      "The lead buyer has given your country more time to answer. Answers that your country has given may be changed as well.",
    call: "Answer lot by lot here:",
  },
  reopened: {
    subject: "{number}: a country was given more time to answer ({country})",
    opening: "The lead buyer has given one country more time to answer. For all others nothing changes.",
    call: "See who takes part here:",
  },
  evidenceGiven: {
    subject: "{number}: evidence for a condition has come in",
    opening:
      "Evidence was given that a condition is met. Until it is judged, or its last day has ended, nothing changes.",
    call: "Read and judge it here:",
  },
  conditionJudged: {
    subject: "{number}: a condition has been judged",
    opening:
      "The country that judges a condition has said for which product lines it is met. Where it is not met, the fallback is in effect.",
    met: "met for {met} of {judged}",
    call: "Read the judgement here:",
  },
  fallback: {
    subject: "{number}: the fallback of a condition is in effect",
    opening:
      "A condition is not met. What was agreed for that case is now in effect; nobody has to consent to it again.",
    because: {
      "no-evidence": "No evidence came by its date",
      "not-judged": "It was not judged by its date",
      "not-met": "It was judged not to be met",
    },
    call: "See what is covered now here:",
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
  hold: {
    subject: "{number}: a hold ({country})",
    opening:
      "A country holds: somebody at home must still agree. There is no consensus until it consents or objects. When the day has ended, it has no position.",
    call: "Read all positions here:",
  },
  holdLapsed: {
    subject: "{number}: the day of a hold has ended ({country})",
    opening:
      "A country held until a stated day. The day has ended without another position, so the country has no position on what is named here. It can still take one while a round is open.",
    call: "See where the countries stand here:",
  },
  roundEnded: {
    subject: "{number}: the round on version {version} has ended",
    opening:
      "The time for positions is over, and there is no consensus. Silence is not consent. The lead buyer can put the version again, or freeze another one.",
    call: "See who said what here:",
  },
  silentLeftOut: {
    subject: "{number}: the others go on without a country ({country})",
    opening:
      "A country said nothing in two rounds, the second of the working days that the agreement asks for in its own calendar. As all had agreed beforehand, the others go on without it. A new version is frozen and put to them.",
    call: "See who takes part here:",
  },
  withdrawal: {
    subject: "{number}: a position is withdrawn ({country})",
    opening: "A country has withdrawn its position. It now has no position on what is named here.",
    call: "Read all positions here:",
  },
  annexPut: {
    subject: "{number}: the annex waits for your signature",
    opening:
      "The lead has put the annex of this tender to signature. Drafting of the documents begins once every country that is in has signed.",
    call: "Read and sign it here:",
  },
  annexReplaced: {
    subject: "{number}: the annex has changed, and waits for your signature again",
    opening:
      "The lead has put a new version of the annex of this tender to signature. Your signature on version {before} does not count for it. The page shows what has changed since you signed.",
    call: "Read what has changed, and sign here:",
  },
  annexConcluded: {
    subject: "{number}: the annex is signed by all",
    opening: "Every party has signed the annex of this tender. The documents can be written.",
    call: "See it here:",
  },
  standingPut: {
    subject: "A cooperation agreement waits for your signature: {name}",
    opening:
      "A version of this agreement has been put to signature. Signatures on an earlier version do not count for it.",
    call: "Read and sign it here:",
  },
  standingReplaced: {
    subject: "An agreement that you signed has changed, and waits for your signature again: {name}",
    opening:
      "A new version of this agreement has been put to signature. Your signature on version {before} does not count for it. The page shows what has changed since you signed.",
    call: "Read what has changed, and sign here:",
  },
  standingConcluded: {
    subject: "Signed by all: {name}",
    opening: "Every party has signed this version of the cooperation agreement.",
    call: "See it here:",
  },
  commentMade: {
    subject: "{number}: a new comment in a discussion of yours",
    opening:
      "Somebody has commented on a clause of the documents. You are told because you write the documents or have taken part in the discussion of that clause.",
    call: "Read and answer it here:",
  },
  ownCommentMade: {
    subject: "{number}: a new comment for your country alone",
    opening: "A colleague has commented on a clause of the documents. Only your own country can read the comment.",
    call: "Read and answer it here:",
  },
  consensus: {
    subject: "{number}: consensus has been reached",
    opening:
      "Every country has consented to the common part and to each of its own lots. Until dispatch a country may still withdraw its position, with a reason.",
    call: "See the tender here:",
  },
  madePublic: {
    subject: "{number}: the contract notice is public",
    opening:
      "There was no word of publication 48 hours after the Official Journal confirmed receipt. As the Directive allows, the contract notice is public from now on, exactly as it was sent.",
    call: "Read the notice here:",
  },
  published: {
    subject: "{number}: the contract notice is published",
    opening: "The Official Journal has published the contract notice. From now on anyone can read it.",
    call: "Read the notice here:",
  },
  refused: {
    subject: "{number}: the contract notice is not published",
    opening:
      "The Official Journal has refused the contract notice. The lead buyer can put it right and dispatch it again.",
    call: "See the tender here:",
  },
} as const;
