import type { Country } from "../definitions/country";
import { isMoreThanZero } from "../definitions/quantity";
import type { Instant } from "../definitions/time";
import type { Tender } from "../tenders/tender";
import type { LotAnswer } from "./participation";

/** Whoever was not asked to take part has nothing to answer. Source: house-joining-is-voluntary. */
export function onlyInvitedCountriesAnswer(tender: Tender, country: Country) {
  return tender.invitations.some((each) => each.country === country && each.as === "participant")
    ? null
    : ({ rule: "only-invited-countries-answer", country } as const);
}

/** At the stated instant the window is closed: that instant is late. Source: house-received-at-decides. */
export function answersAreReceivedBeforeTheWindowCloses(tender: Tender, receivedAt: Instant) {
  return receivedAt < tender.interestClosesAt
    ? null
    : ({ rule: "answers-are-received-before-the-window-closes", closedAt: tender.interestClosesAt } as const);
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

/** Coming in says how much, of at least one line; zero of everything is not in. Source: house-joining-is-voluntary. */
export function beingInCarriesAVolume(tender: Tender, answers: readonly LotAnswer[]) {
  const without = answers.find(
    (answer) => answer.stance === "in" && !answer.volumes.some(({ quantity }) => isMoreThanZero(quantity)),
  );
  return without
    ? ({ rule: "being-in-carries-a-volume", lot: without.lot, number: numberOf(tender, without) } as const)
    : null;
}

/** A volume is of a line of its own lot, and of each line once. Source: house-joining-is-voluntary. */
export function volumesAreOfLinesOfTheLot(tender: Tender, answers: readonly LotAnswer[]) {
  const astray = answers.find((answer) => {
    if (answer.stance === "out") return false;
    const lines = new Set(tender.lots.find(({ lot }) => lot === answer.lot)?.lines.map(({ line }) => line));
    const named = new Set(answer.volumes.map(({ line }) => line));
    return named.size !== answer.volumes.length || answer.volumes.some(({ line }) => !lines.has(line));
  });
  return astray
    ? ({ rule: "volumes-are-of-lines-of-the-lot", lot: astray.lot, number: numberOf(tender, astray) } as const)
    : null;
}

function numberOf(tender: Tender, { lot }: LotAnswer): number {
  return tender.lots.find((each) => each.lot === lot)?.number ?? 0;
}
