import type { AnyRefusal } from "@/domain/refusals";

/** What a person reads when a rule says no. A new rule without a sentence here does not compile. */
export const en = {
  "not-allowed": "You may not do this here.",
  "not-found": "This is not here, or not for you to see.",
  "an-act-is-done-once-with-one-input":
    "This form was sent before with other content. Open the page again to begin anew.",
  "busy-try-again": "Others are at work on this tender. Nothing was changed; please send it again.",
  "another-country-is-invited": "Invite at least one other country to take part. One country alone is no joint tender.",
  "only-known-countries-are-invited": "{country} is not a country of this installation.",
  "the-interest-window-is-still-to-close": "The interest window must close after now.",
  "only-invited-countries-answer": "{country} was not asked to take part in this tender.",
  "answers-are-received-before-the-window-closes":
    "The interest window closed on {closedAt}. Your answer came after that and was not taken.",
  "answers-come-before-the-first-freeze":
    "The text has been frozen with those who are in. Answers are no longer taken.",
  "an-answer-names-lots-of-the-tender": "Answer for lots of this tender, each once.",
  "being-in-carries-a-volume": "Lot {number}: to be in, state a volume above zero for at least one product line.",
  "volumes-are-of-lines-of-the-lot": "Lot {number}: a volume belongs to a product line that is not in this lot.",
  "a-clause-belongs-to-a-part": "Choose the common part or one of the lots.",
  "a-clause-is-changed-from-its-latest-form":
    "Somebody saved this clause while you were writing. Both texts are shown below; nothing of yours is lost.",
  "a-removed-clause-stays-removed": "This clause has been removed. Begin a new one with your text.",
  "a-dispatched-text-stands-still": "The notice has been dispatched. Its text can no longer be changed.",
  "the-time-limit-leaves-the-whole-period":
    "The law gives tenderers 35 whole days from dispatch: the earliest time limit is {earliest}.",
  "nothing-is-decided-after-dispatch": "The notice has been dispatched. Nothing more is decided about these documents.",
  "a-text-is-frozen-once-interest-is-closed":
    "Countries are still being asked: the interest window closes on {closesAt}.",
  "some-lot-has-two-countries": "No lot has two countries in. There is nothing to tender jointly.",
  "a-frozen-text-says-when-tenders-close": "Set the time limit for receipt of tenders first.",
  "every-part-has-a-clause":
    "{number, plural, =0 {The common part has no clause yet.} other {Lot # has no clause yet.}}",
  "a-new-revision-changes-something": "Nothing has changed since the latest version.",
  "a-revision-has-one-open-round": "This version is already before the countries until {closesAt}.",
  "a-round-closes-after-it-opens": "The round must close after now.",
  "only-the-latest-revision-is-decided": "The text has changed: version {latest} is the latest. Please read it first.",
  "a-position-covers-own-parts-as-shown":
    "State your position on at least one part that binds your country, as it was shown to you.",
  "positions-are-received-in-an-open-round":
    "No round is open on this version. Your position came outside it and was not taken.",
  "consensus-is-left-by-withdrawal-only":
    "All countries have consented. A change of mind is a withdrawal, with its reason.",
  "an-objection-gives-reason-and-request": "Say why you object, and what you ask for instead.",
  "whoever-froze-a-text-takes-no-position-on-it":
    "You froze this version. Somebody else states your country’s position on it.",
  "consent-is-given-under-a-mandate":
    "You hold no mandate of {country} on {day}. A consent binds the country, so it needs one.",
  "only-a-standing-position-is-withdrawn": "Your country has no position on this version that could be withdrawn.",
  "a-withdrawal-gives-its-reason": "Say why the position is withdrawn: the others relied on it.",
  "a-tender-is-dispatched-once": "The notice has been dispatched already.",
  "the-gate-to-dispatch-is-open":
    "Something is still missing before dispatch. The list shows what, and who can supply it.",
  "a-notice-is-received-once": "The publisher has confirmed this notice before.",
  "a-notice-is-settled-once": "The publisher has answered on this notice for good.",
  "only-a-demo-or-test-moves-its-clock": "In service the clock is never moved.",
} as const satisfies Record<AnyRefusal["rule"], string>;
