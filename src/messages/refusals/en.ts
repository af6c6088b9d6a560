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
  "facts-are-named-between-two-braces": "A fact is named between two braces on each side. One of them is not closed.",
  "a-fact-stands-in-its-part":
    "There is no fact “{name}” in this part. Nearest: {nearest}. The facts of this part: {facts}.",
  "a-clause-is-moved-among-its-own": "This clause has been removed. It cannot be moved.",
  "clauses-are-moved-from-the-order-that-was-shown":
    "Somebody has moved the clauses meanwhile. They stand here in their order of now.",
  "a-translation-is-of-a-written-form": "The English text that this was made from is not there. Open the page again.",
  "a-translation-is-changed-from-its-latest-form":
    "Somebody saved this translation while you were writing. Both texts are shown below; nothing of yours is lost.",
  "some-chosen-clause-is-new": "Nothing was added: the parts have these clauses already, or no lot was chosen.",
  "every-authentic-text-says-what-english-says":
    "{language, select, da {The Danish text} other {This text}} is authentic too. {missing, plural, =0 {} one {# clause is not translated. } other {# clauses are not translated. }}{behind, plural, =0 {} one {# is made from an older English text. } other {# are made from an older English text. }}The first is “{heading}”.",
  "a-removed-clause-stays-removed": "This clause has been removed. Begin a new one with your text.",
  "a-dispatched-text-is-no-longer-discussed":
    "The notice has been dispatched. Its text is no longer discussed between the countries; comments for your own country go on.",
  "a-removed-clause-is-no-longer-discussed": "This clause has been removed from the text.",
  "a-comment-is-on-a-form-of-the-clause": "This clause has no such text. Open the page again.",
  "an-answer-stands-below-its-question": "The comment that you answer is not at this clause, or is an answer itself.",
  "a-matter-is-settled-at-its-beginning": "An answer is not settled by itself. Settle the comment above it.",
  "a-matter-is-not-settled-twice":
    "{now, select, settled {Somebody has settled this comment already.} other {This comment is open already.}}",
  "a-clause-is-marked-as-it-stands":
    "This clause was changed while you were reading. Read it as it stands now, and mark it then.",
  "a-country-marks-what-would-bind-it": "{country} is not in this lot, so the clause would not bind it.",
  "a-named-reader-works-for-the-buyer": "Choose somebody of your own organisation.",
  "who-reads-by-role-is-not-named": "This person reads the drafts by role already.",
  "a-reader-is-named-once": "{now, select, named {This person is named already.} other {This person is not named.}}",
  "a-dispatched-text-stands-still": "The notice has been dispatched. Its text can no longer be changed.",
  "a-dispatched-timetable-stands-still": "The notice has been dispatched. Dates change by a change notice alone.",
  "tenders-have-the-whole-period": "Tenderers get their whole time: the limit can be {earliest} at the earliest.",
  "requests-have-the-whole-period":
    "Whoever asks to participate gets the whole time: the limit can be {earliest} at the earliest.",
  "the-invitation-follows-the-requests": "Nobody is invited before the time to ask for it has ended: after {after}.",
  "the-invited-have-the-whole-period":
    "Those invited get their whole time: the limit can be {earliest} at the earliest.",
  "a-timetable-is-set-from-its-latest-form":
    "Somebody set the timetable while you were at work. What you typed is still here and is not saved: go back to see theirs, or set yours in its place.",
  "questions-are-received-after-dispatch":
    "Questions can be asked only when the notice is out: on a later day than {after}.",
  "questions-are-answered-in-time": "Questions that come so late cannot be answered in time: {latest} at the latest.",
  "tenders-are-opened-after-the-limit":
    "Tenders are opened when the time limit has passed: {earliest} at the earliest.",
  "the-award-follows-the-opening": "The decision is sent on a later day than the opening, {after}.",
  "tenders-bind-until-the-contract":
    "Tenders must bind until the contract may be concluded: longer than {after}, when the standstill ends.",
  "supply-follows-the-standstill":
    "No contract is concluded before the standstill has ended: supply begins after {after}.",
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
  "drafting-begins-once-the-annex-is-signed":
    "Drafting begins once the cooperation agreement and the annex with its budget are signed. The page of the agreement shows what is missing. {missing}",
  "the-gate-to-dispatch-is-open":
    "Something is still missing before dispatch. The list shows what, and who can supply it.",
  "a-notice-is-received-once": "The publisher has confirmed this notice before.",
  "only-a-notice-without-word-is-made-public":
    "There is nothing to make public without word: the publisher has answered, or has not confirmed this notice.",
  "nothing-is-public-before-its-time":
    "The notice may not be public before {allowedFrom} unless the publisher publishes it first.",
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
  "a-mandate-to-sign-is-held-by-a-signatory":
    "Agreements are signed by a signatory. Choose a signatory of your country as holder, or take agreements out of this mandate.",
  "terms-are-written-from-their-latest-form":
    "Somebody wrote the terms while you were at work. They stand on the page as they were saved; what you typed is still here. Save again to put yours in their place.",
  "an-agreement-joins-two-countries": "An agreement joins the buyers of at least two countries, one buyer of each.",
  "whoever-writes-is-a-party": "Your own buyer is one of the parties. Name it among them.",
  "silence-counts-only-where-it-may": "Silence can never count as a yes in this decision.",
  "silence-is-not-counted-too-soon":
    "Give at least {least, plural, one {# working day} other {# working days}}, or leave the field empty.",
  "the-second-round-lasts-ten-working-days": "The second round lasts at least {least, number} working days.",
  "a-purchasing-body-follows-its-own-law":
    "Buying through a central purchasing body follows that body’s law: procedure and review are those of {country} (Directive 2014/24/EU, Art. 39(3)).",
  "the-annex-speaks-of-every-country":
    "The countries in this tender have changed since the form was drawn. Look at {countries}, and open the page again.",
  "the-ceilings-cover-the-budget": "The ceilings together are {missing} below the budget.",
  "the-key-names-every-country": "The key names each country that is in once, and no other. Look at {countries}.",
  "the-key-shares-a-hundred-percent":
    "{how, select, missing {The percentages do not add up to 100: {by} is missing.} other {The percentages do not add up to 100: {by} too much.}}",
  "floors-and-caps-leave-room":
    "These floors and caps leave nothing to share: floors together at most 100, caps together at least 100, and no cap below its floor.",
  "there-are-terms-to-put": "Write the terms first.",
  "a-new-version-says-something-new": "Nothing has changed since version {number, number} was put to signature.",
  "the-annex-rests-on-a-signed-agreement":
    "The annex rests on a cooperation agreement that all its parties have signed, and every country in this tender must be one of them. {n, plural, =0 {} other {Look at: {countries}.}}",
  "the-signature-is-on-the-bytes-shown":
    "{number, plural, =0 {This has not been put to signature.} other {The words have changed: version # has taken the place of the one that you read. Nothing was signed. Read what has changed, and sign then.}}",
  "whoever-signs-is-of-a-party": "Your country is no party of this version.",
  "one-person-signs-once": "You have signed this version already. Where two sign, they are two persons.",
  "a-country-signs-as-often-as-it-said": "Your country has given all its signatures.",
  "whoever-signs-is-under-mandate":
    "You hold no mandate of your country to sign agreements today. Have one entered and checked first.",
  "what-all-signed-stands":
    "All have signed. The agreement binds all of you now, and a signature is not taken back any more.",
  "one-takes-back-the-own-signature": "You have no signature on this version that could be taken back.",
  "a-signing-rule-changes-something": "This is the rule already.",
  "a-mandate-is-held-by-one-who-speaks": "Choose a representative or deputy of your country as holder.",
  "a-mandate-ends-after-it-begins": "The last day cannot be before the first, {from}.",
  "a-mandate-is-given-on-within-the-one-above":
    "A mandate that is given on stays within the one it comes from: its lots, decisions and days, and only where that one is checked, in force and may be given on.",
  "a-mandate-is-checked-once": "This mandate has been checked already.",
  "a-mandate-is-checked-by-a-second-person":
    "Somebody else of your country checks it: neither whoever entered it nor whoever holds it.",
  "a-revoked-mandate-stays-revoked": "This mandate has been taken back. Enter a new one.",
  "criteria-are-set-from-their-latest-form":
    "Somebody else saved these criteria meanwhile. They stand above the form as they are saved now; what you typed is still here. Save again to put yours in their place.",
  "weights-add-up-to-a-hundred":
    "{how, select, missing {The weights add up to {sum}: {by} is missing.} other {The weights add up to {sum}: {by} too much.}}",
  "price-is-compared-once":
    "{found, plural, =0 {Price is not among the criteria. Add it.} other {Price is among the criteria # times. Keep it once.}}",
  "price-alone-compares-nothing-else":
    "Where the lowest price alone decides, price is the only criterion. Remove the others or choose another method.",
  "each-criterion-has-a-name-of-its-own":
    "Criterion {criterion, number} has the name of another. Give each a name of its own.",
  "answers-stay-within-the-points":
    "Criterion {criterion, number}, question {question, number}: an answer gives more points than the criterion has, which is {max, number}.",
  "a-question-gives-points-to-someone":
    "Criterion {criterion, number}, question {question, number}: no answer gives any points. Give points to at least one.",
  "a-choice-offers-different-answers":
    "Criterion {criterion, number}, question {question, number}: offer at least two answers, each in its own words.",
  "a-scale-has-two-ends":
    "Criterion {criterion, number}, question {question, number}: no points and all points need two different ends, and for a day the earlier gives all.",
  "a-promise-is-shown-by-evidence":
    "Criterion {criterion, number}, question {question, number}: say what evidence shows that the answer is true.",
  "only-a-lot-goes-back-to-the-common-criteria":
    "The common criteria are those of every lot without its own. Change them; they are not taken away.",
  "only-own-criteria-are-taken-away": "This lot has the common criteria already.",
  "a-climate-answer-is-of-a-lot-that-needs-one":
    "Lot {number}: the climate rule of {country} is not asked of it, because {country} is not in it today.",
  "a-climate-answer-is-changed-from-its-latest-form":
    "Lot {number}: somebody else answered meanwhile. The answer that stands now is shown in the list; what you wrote is still here. Send again to put yours in its place.",
  "the-environment-weighs-enough":
    "Lot {number}: the environment weighs {weight} %, and {needed} % is needed. Choose another way, or change the weights.",
  "a-climate-reason-is-given-in-full": "The reason stands in the documents. Write at least {min, number} characters.",
  "every-lot-has-its-criteria":
    "Lot {number}: nothing says what bids are compared by. Set the common award criteria, or the lot’s own.",
  "every-lot-meets-its-climate-rule":
    "{lacks, select, weight {Lot {number}: the climate rule of {country} is to be met by the weight, and the environment weighs {weight} % where {needed} % is needed.} other {Lot {number}: nothing says yet how it meets the climate rule of {country}. The environment weighs {weight} %, and {needed} % would be enough.}}",
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
  "whoever-put-a-text-takes-no-position-on-it":
    "You put this version to the countries. Somebody else states your country’s position on it.",
  "whoever-took-a-position-leaves-the-text-to-others":
    "You took a position on parts of this text that stand unchanged. Somebody else freezes it and puts it to the countries.",
  "a-statement-carries-no-condition":
    "These words make the consent depend on something: {words}. A consent carries no condition. Hold instead, with the same words as the reason; or write the statement without them.",
  "a-hold-says-why-and-for-whom": "Say what must still be settled, and who must still agree.",
  "a-hold-is-until-a-day-that-has-not-ended": "A hold is until a day that has not ended yet: {today} or later.",
  "only-a-hold-that-is-the-last-word-lapses": "This hold was replaced, withdrawn, or made on another text.",
  "a-hold-stands-until-its-day-has-ended": "The hold stands until {until} has ended.",
  "a-round-ends-at-its-time": "The round is open until {closesAt}.",
  "a-round-ends-once": "It is already recorded how this round ended.",
  "the-leads-country-is-not-left-out": "{country} runs this procedure. The others cannot go on without it.",
  "the-agreement-allows-going-on": "The signed agreement does not allow going on without a country that is silent.",
  "nobody-is-left-out-while-a-round-is-open": "A round is open. Until it closes, every country can still speak.",
  "only-whoever-was-silent-twice-is-left-out":
    "{country} was not silent in both of the last two rounds. Whoever said anything, also a hold or an objection, has answered.",
  "the-second-round-left-its-working-days":
    "The second round left {country} {left, plural, one {# whole working day} other {# whole working days}} of its own calendar. It needs {needed}.",
} as const satisfies Record<AnyRefusal["rule"], string>;
