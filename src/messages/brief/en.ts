/** The decision brief: one page for the people of a country, to be read before it answers. */
export const en = {
  title: "Decision brief for {country}",
  link: "Decision brief",
  lead: "Only people of {country} see this page.",
  none: {
    title: "Nothing to decide on yet",
    text: "The brief is written when a version of the documents is frozen.",
  },
  asked: {
    title: "What is asked",
    put: "Take a position on version {number} before the round closes.",
    closed: "The round on version {number} is closed. Positions are taken again once it is put anew.",
    notPut: "Version {number} has not been put to the countries yet.",
    dispatched: "The notice of version {number} has been dispatched. Nothing is asked any more.",
    notBound: "{country} is in no lot of version {number}. It binds {country} to nothing.",
  },
  binds: {
    title: "What binds",
    text: "Version {number}: {parts}. Nothing else.",
    read: "Read version {number}",
  },
  money: {
    title: "Money for {country}",
    basis: "Over the whole term, at the prices that {country} pays today.",
    estimated: "Estimated",
    maximum: "At most",
    nothing: "No price of {country} is known for what it would be bound to.",
    without:
      "{n, plural, one {# product line has no price and is not counted.} other {# product lines have no price and are not counted.}}",
    enter: "Enter prices",
  },
  law: {
    title: "The law of {country} and this text",
    none: "No signed agreement says whose law governs what.",
    climateLots: "{n, plural, one {Lot {numbers}} other {Lots {numbers}}}: {way}.",
    noAnswer: "the text does not say how",
  },
  changed: {
    title: "What changed since {country} last took a position",
    nothing: "Nothing that binds {country}.",
    changed: "Changed: {parts}.",
    fresh: "New to {country}: {parts}.",
    unchanged: "As before: {parts}.",
    see: "See every change",
  },
  conditions: {
    title: "Conditions that concern {country}",
    none: "None.",
    item: "Lot {lot}: {title}",
    bears: "{country} brings it about",
    judges: "{country} judges it",
    "falls-away": "where it is not met, {country} loses lines",
    dates: "Evidence by the end of {evidence}, judged by the end of {judged}.",
  },
  others: {
    title: "What the others say",
    all: "consents to all of its parts",
    some: "consents to {n} of {of} parts",
    statement: "Statement: {text}",
    hold: "Holds until {day}, for {owner}: {text}",
    objects: "Objects: {text}",
  },
  then: {
    title: "What comes of each answer",
    nothing: "No answer",
    nothingText:
      "Silence is not consent. When the round closes, {country} is named as silent, and version {number} can be put again.",
    consent: "Consent",
    consentText:
      "Once every country has consented, {country} is bound to {parts} of version {number}. Until dispatch it can still withdraw, with a reason.",
    statement: "Consent with a statement",
    statementText:
      "The same, and the words of {country} stand beside it for all who take part. They carry no condition.",
    hold: "Hold",
    holdText:
      "There is no consensus until {country} consents or objects. When its day has ended, {country} has no position.",
    lastDay: "With the time limit of this version, the notice must be dispatched on {day} at the latest.",
    object: "Object",
    objectText:
      "There is no consensus until the text changes or {country} consents. A changed text is a new version; nobody is asked again about parts that stay the same.",
    leave: "Leave lots",
    leaveText:
      "Until dispatch {country} can leave any of its lots. What that does to the others is shown first, and a new version is put to them.",
  },
  heard: {
    title: "Heard at home",
    person: "{name}: {what}, last on {at}",
    notes: "{n, plural, one {# note} other {# notes}}",
    comments: "{n, plural, one {# comment on the text} other {# comments on the text}}",
    open: "{n, plural, one {# comment on these parts is still open.} other {# comments on these parts are still open.}}",
    none: "Nobody has written a note in the private room or a comment on these parts yet.",
    room: "Private room",
  },
  answer: { title: "Answer", room: "Go to the consensus room" },
} as const;
