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
  "the-lots-stand-still-after-dispatch": "The notice has been dispatched. Its lots can no longer be changed.",
  "lots-are-arranged-from-their-latest-form":
    "Somebody arranged the lots while you were at work. They are shown as they stand now; what you typed is still here.",
  "an-arrangement-names-lots-of-the-tender":
    "A lot or product line of this change is no longer in the tender. Open the page again to see what is.",
  "an-arrangement-changes-something": "Nothing would change: the tender says this already.",
  "a-tender-keeps-a-lot": "A tender keeps at least one lot. This one is the last.",
  "a-lot-keeps-a-line": "Lot {number} ({title}) would have no product line left. Remove or merge the lot instead.",
  "a-tender-holds-at-most-a-thousand-lots": "A tender holds at most {max, number} lots.",
  "a-lot-holds-at-most-a-hundred-lines":
    "Lot {number} ({title}) would hold more than {max, number} product lines. Split it.",
  "a-product-stands-once-in-a-lot":
    "Lot {number} ({title}): {product} stands there twice. Keep it once, or change what differs.",
  "a-line-with-bound-volumes-keeps-its-unit":
    "{product}: countries have bound volumes of this line, so strength, pack, container and units stay. Remove the line and add another instead.",
  "linked-lots-are-of-one-medicine":
    "Lots {lots} are linked, or would be, and share no ATC code. Only lots of the same medicine are linked.",
  "a-link-orders-two-lots-or-more": "Put two lots or more of this tender in an order, each once.",
  "a-lot-stands-in-one-link": "Lot {number} stands in another link. Undo that one first.",
  "only-a-standing-link-is-undone": "This link is no longer there.",
  "volumes-are-proposed-for-countries-that-are-asked":
    "{country} is not asked to take part, but the sheet has volumes for it. Ask the country, or take its column out of the sheet.",
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
  "nobody-leaves-after-dispatch":
    "The notice has been dispatched, and who calls off under the agreement, and how much, stands in it (Directive 2014/24/EU, Art. 33(2) and 72). The lot can be ended and tendered anew, or your country does not call off.",
  "a-departure-names-lots-that-the-country-is-in":
    "{country} is not in one of these lots any more, or one was named twice. Choose again.",
  "a-departure-gives-its-reason": "Say why your country leaves: the others planned on it.",
  "a-departure-is-confirmed-as-shown":
    "Nothing was done: what leaving does has changed since it was shown to you. Below it is shown anew.",
  "a-tender-is-dispatched-once": "The notice has been dispatched already.",
  "the-gate-to-dispatch-is-open":
    "Something is still missing before dispatch. The list shows what, and who can supply it.",
  "a-notice-is-received-once": "The publisher has confirmed this notice before.",
  "a-notice-is-settled-once": "The publisher has answered on this notice for good.",
  "nobody-joins-after-dispatch":
    "The notice has been dispatched, and who may use the agreement stands in it (Directive 2014/24/EU, Art. 33(2)). Your country can join a new tender: propose one.",
  "a-volume-can-be-counted-in-the-lines-unit":
    "Lot {number}: {product} says too little to convert this. State the volume in {unit}.",
  "a-mandate-is-looked-for-until-some-day-ahead":
    "Lot {number}: choose a day after today and no later than {last}. When it has ended, the answer becomes out.",
  "a-deputy-does-not-replace-the-representatives-answer":
    "The representative of your country has answered for one of these lots. A deputy does not replace that answer.",
  "a-mandate-is-waited-for-until-its-day-has-ended": "The mandate is waited for until {by} has ended.",
  "only-answers-that-wait-for-a-mandate-lapse": "No answer waits for a mandate until then.",
  "a-reopened-window-closes-later": "Choose a time after {than}.",
  "only-who-is-in-binds-volumes": "Lot {number}: your country is not in, so it has no volumes to state.",
  "the-call-stands-still-after-dispatch":
    "The notice has been dispatched. What is called for can no longer be changed.",
  "a-term-is-set-for-lots-of-the-tender": "Choose at least one lot of this tender.",
  "the-maximum-is-no-less-than-the-estimate": "The maximum cannot be below the estimate: the factor is at least 1.",
  "an-entitled-buyer-is-named-once": "{name} is named twice.",
  "a-mandate-is-held-by-one-who-speaks": "Choose a representative or deputy of your country as holder.",
  "a-mandate-ends-after-it-begins": "The last day cannot be before the first, {from}.",
  "a-mandate-is-given-on-within-the-one-above":
    "A mandate that is given on stays within the one it comes from: its lots, decisions and days, and only where that one is checked, in force and may be given on.",
  "a-mandate-is-checked-once": "This mandate has been checked already.",
  "a-mandate-is-checked-by-a-second-person":
    "Somebody else of your country checks it: neither whoever entered it nor whoever holds it.",
  "a-revoked-mandate-stays-revoked": "This mandate has been taken back. Enter a new one.",
  "every-lot-has-its-term": "Lot {number} does not say how long it runs and how much may be called off at most.",
  "every-volume-is-known": "Lot {number}: {country} has not yet said how much it needs of {product}.",
  "every-country-stands-in-one-group": "Lot {number}: {country} is in and stands in no market group.",
  "every-country-names-its-entitled-buyers": "{country} has not yet named who may call off.",
  "a-fallback-empties-no-group":
    "Lot {number}: if its conditions are not met, a market group would be left with nothing. Change the conditions or the groups.",
  "whoever-bears-or-judges-is-in": "Lot {number}: the condition “{title}” rests on {country}, which is not in.",
  "consent-stays-within-the-ceiling":
    "{why, select, price {Your mandate has a ceiling, and your room holds no price for {product}. Without it nobody can tell whether the consent stays below.} rate {Your mandate has a ceiling in another currency, and no rate for {currency} was entered.} other {Your mandate ends at {ceiling}. What you would be bound to comes to {needed}: {shortfall} too much.}}",
  "a-deputy-does-not-replace-the-representative":
    "The representative of your country has taken a position on one of these parts. A deputy does not replace it.",
  "papers-come-before-the-check":
    "This mandate has been checked. What was read by the second person stays as it was; enter a new mandate where the papers change.",
  "a-mandate-is-for-lots-that-there-are": "Name lots of this tender by their numbers.",
  "a-ceiling-has-one-rate-for-each-currency":
    "Give one rate above zero for each currency other than that of the ceiling. Look at {currency}.",
  "prices-are-of-lines-of-the-tender":
    "The lots were changed while you were writing. Open the page again: each price is of one product line of this tender.",
  "only-who-takes-part-names-its-buyers": "Your country is in no lot of this tender, so nobody calls off for it.",
  "a-renewal-lasts-some-months": "Give the number of renewals and the months of each, or 0 for both.",
  "groups-are-drawn-from-their-latest-form":
    "Lot {number}: somebody else divided this lot meanwhile. Open it again to see its groups; nothing was changed.",
  "only-a-lot-of-several-countries-is-divided":
    "Lot {number}: fewer than two countries are in, so there is nothing to divide.",
  "a-market-group-is-never-empty": "Lot {number}: a market group needs a country. Give it one, or clear its name.",
  "a-country-stands-in-one-market-group": "Lot {number}: {country} stands in two market groups.",
  "market-groups-are-together-the-countries-that-are-in":
    "{how, select, missing {Lot {number}: {country} is in and stands in no market group.} other {Lot {number}: {country} is not in, so it stands in no market group.}}",
  "a-market-group-has-a-name-of-its-own": "Lot {number}: give each market group a name of its own.",
  "a-groups-id-is-never-used-again":
    "Lot {number}: its groups have changed meanwhile. Open the page again; nothing was changed.",
  "a-condition-is-changed-from-its-latest-form":
    "Somebody changed this condition meanwhile. Open it in another tab to see it as it stands; what you typed is still here.",
  "a-removed-condition-stays-removed": "This condition has been taken out. Set a new one.",
  "a-condition-is-changed-before-anything-came-of-it":
    "Something has come of this condition already: evidence, a judgement, or a date that has passed. Take it out and set a new one.",
  "a-condition-says-what-falls-out":
    "Choose who falls out: at least one country that is in lot {number}, on at least one of its product lines.",
  "evidence-is-asked-for-by-a-day-ahead": "Choose a day that has not ended yet.",
  "judging-ends-after-evidence": "Choose a day after the last day for evidence, {evidenceBy}.",
  "a-condition-counts-days-where-a-participant-is": "Choose the clock of a country that takes part.",
  "evidence-is-received-before-its-day-ends":
    "Evidence was received until {endedAt}. Yours came after that and was not taken.",
  "nothing-more-comes-of-a-settled-condition":
    "This condition is settled on every product line. Evidence changes nothing any more.",
  "a-condition-is-judged-after-its-evidence": "No evidence has been given yet, so there is nothing to judge.",
  "a-condition-is-judged-before-its-day-ends":
    "Judgements were received until {endedAt}. Yours came after that and was not taken.",
  "a-judgement-is-of-lines-of-the-condition": "Judge at least one product line of this condition, each once.",
  "a-line-is-judged-once":
    "One of these product lines has been judged already. Open the page again; nothing was changed.",
  "whoever-is-in-needs-something":
    "Lot {number}: {country} is in and needs nothing of any product line. It states a volume, or leaves the lot.",
  "only-a-demo-or-test-moves-its-clock": "In service the clock is never moved.",
} as const satisfies Record<AnyRefusal["rule"], string>;
