/** What must be true before the notice may be dispatched, and who can supply what is missing. */
export const en = {
  met: "in place",
  missing: "missing",
  more: "{n, plural, one {# more thing} other {# more things}}",
  who: "{role}, {country}",
  refused: {
    title: "The Official Journal did not publish the notice",
    field: "It is about {subject} (field {id}).",
    unknown: "It is about field {id} of the notice.",
    said: "The Official Journal said",
    here: "Correct it on this page.",
    atField: "Not accepted by the Official Journal: {reason}",
    there: "Correct it here: {page}",
    then: "If that changes the text, freeze a new version: the countries consent again to the parts that changed. Then dispatch the notice again; it becomes the next version of the same notice.",
    asis: "If nothing in the text is wrong, dispatch it again as it is.",
    others: "The lead buyer corrects it and dispatches the notice again.",
    consent: "The countries are asked to consent again only to parts that change.",
    subject: {
      "time-limit": "the time limit for tenders",
      requests: "the time limit for requests to participate",
      opening: "the opening of tenders",
      validity: "how long tenders are valid",
      questions: "the time limit for questions",
      procedure: "the procedure",
      law: "the applicable law",
      quantities: "the quantities",
      term: "the duration of the framework agreement",
      criteria: "the award criteria",
      lots: "the lots",
      buyers: "the buyers",
      text: "the documents",
    },
  },
  dispatch: {
    title: "Before the notice can be dispatched",
    openSummary:
      "Everything is in place. After dispatch the documents stand still, and no country joins, leaves or changes its position.",
    shutSummary: "{n, plural, one {# of {all} conditions is missing.} other {# of {all} conditions are missing.}}",
    act: "Dispatch the notice",
    acting: "Dispatching",
    aRevisionIsFrozen: {
      met: "A version of the documents is frozen",
      missing: "No version of the documents is frozen yet",
    },
    theTextIsTheFrozenOne: {
      met: "The documents are those of the frozen version",
      missing: "The documents were changed after the version was frozen: freeze a new one",
    },
    theCountryConsents: {
      met: "{country} consents to everything that binds it",
      missing: "{country} has yet to consent to {parts}",
    },
    theCountryIsUnderMandate: {
      met: "{country} has given a mandate that holds on {day}",
      missing: "{country}: nobody holds a mandate on {day}",
    },
    theAgreementIsSigned: {
      met: "A cooperation agreement that every country is party to is signed",
      missing: "These are not party to a signed cooperation agreement: {countries}",
    },
    theAnnexIsSigned: {
      met: "The annex is signed by every country that is in",
      missing: "{n, plural, =0 {The annex is not put to signature yet} other {The annex is not signed by {countries}}}",
    },
    theCallSaysItsQuantities: {
      met: "Every lot says its estimated and maximum quantities, and who may call off",
      missing: "The frozen version lacks the quantities of a lot, or who may call off in a country",
    },
    theConditionIsSettled: {
      met: "Lot {number}: the condition “{title}” is settled",
      missing: "Lot {number}: the condition “{title}” is still open",
    },
    questionsCanBeAsked: {
      met: "Questions can be asked until {until}",
      missing: "Questions were to be asked until {until}, before the notice goes out: set a later time for them",
    },
    theTimeLimit: {
      met: "Tenderers have the whole period of {days} days if the notice is dispatched by {day}",
      missing:
        "The time limit for receipt of tenders is too early: the notice had to be dispatched by {day}. Dispatched now, it can be {earliest} at the earliest",
    },
  },
} as const;
