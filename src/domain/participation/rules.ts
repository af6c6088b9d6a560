import type { Country } from "../definitions/country";
import type { LineId, LotId } from "../definitions/identifiers";
import { isLess, isMoreThanZero } from "../definitions/quantity";
import { dayIn, endOfDayIn, type CalendarDay, type Instant } from "../definitions/time";
import type { Voice } from "../people/actor";
import type { Tender } from "../tenders/tender";
import { lastAnswer, stanceOn, type LotAnswer, type Participation } from "./participation";
import { NO_MORE_THAN_ESTIMATED, type CallTerm } from "./call-term";
import { counted } from "./counted";
import { answerableUntil, lastDayForMandate, windowOf, type AnsweringTime } from "./window";

/** Whoever was not asked to take part has nothing to answer. Source: house-joining-is-voluntary. */
export function onlyInvitedCountriesAnswer(tender: Tender, country: Country) {
  return tender.invitations.some((each) => each.country === country && each.as === "participant")
    ? null
    : ({ rule: "only-invited-countries-answer", country } as const);
}

/** At the stated instant the window is closed: that instant is late. Source: house-received-at-decides. */
export function answersAreReceivedBeforeTheWindowCloses(
  window: AnsweringTime,
  { country, answers }: { readonly country: Country; readonly answers: readonly LotAnswer[] },
  receivedAt: Instant,
) {
  const closedAt = answers
    .map(({ lot }) => answerableUntil(window, { country, lot }))
    .find((until) => receivedAt >= until);
  return closedAt ? ({ rule: "answers-are-received-before-the-window-closes", closedAt } as const) : null;
}

/** Who may use a framework stands in the call; nobody comes in later. Source: directive-2014-24-art-33-2. */
export function nobodyJoinsAfterDispatch(isDispatched: boolean) {
  return isDispatched ? ({ rule: "nobody-joins-after-dispatch" } as const) : null;
}

/** A mandate that must be there already is not looked for, nor one without an end in sight. Source: house-joining-is-voluntary. */
export function aMandateIsLookedForUntilSomeDayAhead(
  tender: Tender,
  answers: readonly LotAnswer[],
  receivedAt: Instant,
) {
  const today = dayIn(tender.leadTimeZone, receivedAt);
  const last = lastDayForMandate(tender);
  const astray = answers.find((each) => each.stance === "needs-mandate" && (each.by <= today || each.by > last));
  return astray
    ? ({
        rule: "a-mandate-is-looked-for-until-some-day-ahead",
        lot: astray.lot,
        number: numberOf(tender, astray),
        last,
      } as const)
    : null;
}

/** What the representative answered, a deputy does not replace. Source: house-one-country-has-one-voice. */
export function aDeputyDoesNotReplaceTheRepresentativesAnswer(
  history: readonly Participation[],
  {
    country,
    as,
    answers,
  }: { readonly country: Country; readonly as: Voice; readonly answers: readonly Pick<LotAnswer, "lot">[] },
) {
  if (as === "representative") return null;
  const replaced = answers.some(({ lot }) => lastAnswer(history, { lot, country })?.as === "representative");
  return replaced ? ({ rule: "a-deputy-does-not-replace-the-representatives-answer" } as const) : null;
}

/** Once a text is frozen, who is in stands in its bytes. Source: directive-2014-24-art-33-2. */
export function answersComeBeforeTheFirstFreeze(hasFrozenRevision: boolean) {
  return hasFrozenRevision ? ({ rule: "answers-come-before-the-first-freeze" } as const) : null;
}

/** An answer is about lots of this tender, each once. Source: house-joining-is-voluntary. */
export function anAnswerNamesLotsOfTheTender(tender: Tender, answers: readonly LotAnswer[]) {
  const known = new Set(tender.lots.map(({ lot }) => lot));
  const named = new Set(answers.map(({ lot }) => lot));
  return answers.length > 0 && named.size === answers.length && answers.every(({ lot }) => known.has(lot))
    ? null
    : ({ rule: "an-answer-names-lots-of-the-tender" } as const);
}

/** Coming in says how much, or that it is not known, of at least one line; zero of everything is not in. Source: house-joining-is-voluntary. */
export function beingInCarriesAVolume(tender: Tender, answers: readonly LotAnswer[]) {
  const without = answers.find(
    (answer) =>
      answer.stance === "in" &&
      !answer.volumes.some((volume) => "isUnknown" in volume || isMoreThanZero(volume.stated.quantity)),
  );
  return without
    ? ({ rule: "being-in-carries-a-volume", lot: without.lot, number: numberOf(tender, without) } as const)
    : null;
}

/** A volume is of a line of its own lot, and of each line once. Source: house-joining-is-voluntary. */
export function volumesAreOfLinesOfTheLot(tender: Tender, answers: readonly LotAnswer[]) {
  const astray = answers.find((answer) => {
    if (answer.stance !== "in") return false;
    const lines = new Set(tender.lots.find(({ lot }) => lot === answer.lot)?.lines.map(({ line }) => line));
    const named = new Set(answer.volumes.map(({ line }) => line));
    return named.size !== answer.volumes.length || answer.volumes.some(({ line }) => !lines.has(line));
  });
  return astray
    ? ({ rule: "volumes-are-of-lines-of-the-lot", lot: astray.lot, number: numberOf(tender, astray) } as const)
    : null;
}

/** A figure in packs or other units is brought to the line's own, or not taken. Source: house-a-figure-says-what-it-counts. */
export function aVolumeCanBeCountedInTheLinesUnit(tender: Pick<Tender, "lots">, answers: readonly LotAnswer[]) {
  for (const answer of answers) {
    const lot = tender.lots.find((each) => each.lot === answer.lot);
    const astray =
      answer.stance === "in" && lot ? answer.volumes.find((said) => counted(lot, said) === null) : undefined;
    const line = lot?.lines.find((each) => each.line === astray?.line);
    if (astray && line) {
      return {
        rule: "a-volume-can-be-counted-in-the-lines-unit",
        lot: answer.lot,
        line: line.line,
        number: numberOf(tender, answer),
        product: `${line.inn} ${line.strength}`,
        unit: line.volumeUnit,
      } as const;
    }
  }
  return null;
}

/** What was dispatched is what may be called off. Source: directive-2014-24-art-33-2. */
export function theCallStandsStillAfterDispatch(isDispatched: boolean) {
  return isDispatched ? ({ rule: "the-call-stands-still-after-dispatch" } as const) : null;
}

/** A term is set for lots that there are, for at least one. Source: cjeu-c-23-20. */
export function aTermIsSetForLotsOfTheTender(tender: Tender, lots: readonly LotId[]) {
  const known = new Set(tender.lots.map(({ lot }) => lot));
  return lots.length > 0 && lots.every((lot) => known.has(lot))
    ? null
    : ({ rule: "a-term-is-set-for-lots-of-the-tender" } as const);
}

/** A most below the estimate would be none. Source: cjeu-c-23-20. */
export function theMaximumIsNoLessThanTheEstimate({ factor }: CallTerm) {
  return isLess(factor, NO_MORE_THAN_ESTIMATED)
    ? ({ rule: "the-maximum-is-no-less-than-the-estimate" } as const)
    : null;
}

/** A list that names a body twice is not read by anyone. Source: directive-2014-24-art-33-2. */
export function anEntitledBuyerIsNamedOnce(buyers: readonly string[]) {
  const twice = buyers.find((name, place) => buyers.indexOf(name) !== place);
  return twice ? ({ rule: "an-entitled-buyer-is-named-once", name: twice } as const) : null;
}

/** At 24:00 of its day the wait is over, and not before. Source: house-received-at-decides. */
export function aMandateIsWaitedForUntilItsDayHasEnded({ leadTimeZone }: Tender, by: CalendarDay, now: Instant) {
  return now < endOfDayIn(leadTimeZone, by)
    ? ({ rule: "a-mandate-is-waited-for-until-its-day-has-ended", by } as const)
    : null;
}

/** What was answered anew meanwhile does not lapse. Source: house-one-country-has-one-voice. */
export function onlyAnswersThatWaitForAMandateLapse(waiting: readonly unknown[]) {
  return waiting.length > 0 ? null : ({ rule: "only-answers-that-wait-for-a-mandate-lapse" } as const);
}

/** A country is given time that it does not have, ahead of now; none is taken away. Source: house-joining-is-voluntary. */
export function aReopenedWindowClosesLater(
  window: AnsweringTime,
  { country, closesAt }: { readonly country: Country; readonly closesAt: Instant },
  now: Instant,
) {
  const has = windowOf(window, country);
  return closesAt > now && closesAt > has
    ? null
    : ({ rule: "a-reopened-window-closes-later", than: now > has ? now : has } as const);
}

/** Volumes come with being in; whoever is not in has none to bind. Source: house-joining-is-voluntary. */
export function onlyWhoIsInBindsVolumes(
  { tender, history }: { readonly tender: Tender; readonly history: readonly Participation[] },
  { country, answers }: { readonly country: Country; readonly answers: readonly Pick<LotAnswer, "lot">[] },
  day: CalendarDay,
) {
  const astray = answers.find(({ lot }) => stanceOn(history, { lot, country, day }) !== "in");
  return astray
    ? ({ rule: "only-who-is-in-binds-volumes", lot: astray.lot, number: numberOf(tender, astray) } as const)
    : null;
}

/** A price is of something that is tendered, and of each line once. Source: house-a-figure-says-what-it-counts. */
export function pricesAreOfLinesOfTheTender(tender: Tender, named: readonly LineId[]) {
  const known = new Set(tender.lots.flatMap(({ lines }) => lines.map(({ line }) => line)));
  return new Set(named).size === named.length && named.every((line) => known.has(line))
    ? null
    : ({ rule: "prices-are-of-lines-of-the-tender" } as const);
}

/** A need is proposed to whoever can answer for it. Source: house-joining-is-voluntary. */
export function volumesAreProposedForCountriesThatAreAsked(
  tender: Pick<Tender, "invitations">,
  countries: readonly Country[],
) {
  const astray = countries.find(
    (country) => !tender.invitations.some((each) => each.country === country && each.as === "participant"),
  );
  return astray ? ({ rule: "volumes-are-proposed-for-countries-that-are-asked", country: astray } as const) : null;
}

function numberOf(tender: Pick<Tender, "lots">, { lot }: Pick<LotAnswer, "lot">): number {
  return tender.lots.find((each) => each.lot === lot)?.number ?? 0;
}
