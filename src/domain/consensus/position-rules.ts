import type { Country } from "../definitions/country";
import type { PersonId } from "../definitions/identifiers";
import type { RefusalOf } from "../definitions/refusal-of";
import { dayIn, type Instant } from "../definitions/time";
import type { Voice } from "../people/actor";
import type { Measured } from "./ceiling";
import { lastWordOn, lastWordOnBytes, type LastWord, type Position } from "./position";
import { isSamePart, partsOf, type PartHash } from "./revision";
import { mandatesFor, openRoundAt, standingParts, type Room } from "./room";
import { wordsOfConditionIn } from "./words-of-condition";

/** A position is on the very bytes that were shown, of parts that bind the country. Source: house-consensus-is-bound-to-content. */
export function aPositionCoversOwnPartsAsShown(room: Room, country: Country, parts: readonly PartHash[]) {
  const own = partsOf(room.revision, country);
  const distinct = new Set(parts.map(({ part }) => part));
  return parts.length > 0 &&
    distinct.size === parts.length &&
    parts.every((part) => own.some((each) => isSamePart(each, part)))
    ? null
    : ({ rule: "a-position-covers-own-parts-as-shown" } as const);
}

/** At the stated instant the round is closed: that instant is late. Source: house-received-at-decides. */
export function positionsAreReceivedInAnOpenRound(room: Room, receivedAt: Instant) {
  return openRoundAt(room, receivedAt)
    ? null
    : ({ rule: "positions-are-received-in-an-open-round", closedAt: room.round?.closesAt ?? "" } as const);
}

/** Why not, and what instead. Source: house-an-objection-can-be-answered. */
export function anObjectionGivesReasonAndRequest(position: Position) {
  return position.stance === "object" && (isBlank(position.reason) || isBlank(position.request))
    ? ({ rule: "an-objection-gives-reason-and-request" } as const)
    : null;
}

/** Writing and consenting are two persons' work. Source: house-writing-and-consenting-are-apart. */
export function whoeverFrozeATextTakesNoPositionOnIt(room: Room, speaker: PersonId) {
  return room.revision.frozenBy === speaker
    ? ({ rule: "whoever-froze-a-text-takes-no-position-on-it" } as const)
    : null;
}

/** A yes binds the country, so its speaker holds its mandate for it that day. Source: house-a-country-speaks-under-a-mandate. */
export function consentIsGivenUnderAMandate(
  room: Room,
  speech: {
    readonly country: Country;
    readonly speaker: PersonId;
    readonly position: Position;
    readonly parts: readonly PartHash[];
  },
  receivedAt: Instant,
) {
  const { country, position } = speech;
  const day = dayIn(room.leadTimeZone, receivedAt);
  return position.stance !== "consent" || mandatesFor(room, speech, receivedAt).length > 0
    ? null
    : ({ rule: "consent-is-given-under-a-mandate", country, day } as const);
}

/** Whoever may bind the country to so much does not bind it to more. Source: house-a-country-speaks-under-a-mandate. */
export function consentStaysWithinTheCeiling(position: Position, measured: readonly Measured[]) {
  if (position.stance !== "consent" || measured.some(({ isWithin }) => isWithin)) return null;
  const [first] = measured;
  return first && !first.isWithin ? ({ rule: "consent-stays-within-the-ceiling", ...first.beyond } as const) : null;
}

/**
 * What the representative said of a text, or took back, a deputy does not replace; nor a hold of theirs that has
 * lapsed: that its day has ended does not mean that whoever had to agree at home has agreed.
 * Source: house-one-country-has-one-voice.
 */
export function aDeputyDoesNotReplaceTheRepresentative(
  room: Room,
  { country, as, parts }: { readonly country: Country; readonly as: Voice; readonly parts: readonly PartHash[] },
) {
  if (as === "representative") return null;
  const isReplaced = parts.some((part) => {
    const last = lastWordOn(room.words, part.part, country);
    return last !== null && last.as === "representative" && isSamePart(last, part);
  });
  return isReplaced ? ({ rule: "a-deputy-does-not-replace-the-representative" } as const) : null;
}

/** Nothing can be taken back that does not stand. Source: house-consensus-is-bound-to-content. */
export function onlyAStandingPositionIsWithdrawn(room: Room, country: Country, now: Instant) {
  return standingParts(room, country, now).length > 0
    ? null
    : ({ rule: "only-a-standing-position-is-withdrawn" } as const);
}

/** The others rested on it, so they are told why. Source: house-an-objection-can-be-answered. */
export function aWithdrawalGivesItsReason(reason: string) {
  return isBlank(reason) ? ({ rule: "a-withdrawal-gives-its-reason" } as const) : null;
}

/** Asking and answering are two persons' work as well. Source: house-writing-and-consenting-are-apart. */
export function whoeverPutATextTakesNoPositionOnIt(room: Room, speaker: PersonId) {
  return room.round?.revision === room.revision.number && room.round.putBy.includes(speaker)
    ? ({ rule: "whoever-put-a-text-takes-no-position-on-it" } as const)
    : null;
}

export type OwnTextRefusal = RefusalOf<typeof whoeverTookAPositionLeavesTheTextToOthers>;

/** The other way round: what somebody's word stands on, another freezes and puts. Source: house-writing-and-consenting-are-apart. */
export function whoeverTookAPositionLeavesTheTextToOthers(
  words: readonly (LastWord & { readonly by: PersonId })[],
  parts: readonly PartHash[],
  person: PersonId,
) {
  const own = words.filter(({ by }) => by === person);
  const stands = own.some((word) => {
    const part = parts.find((each) => isSamePart(each, word));
    const last = part && lastWordOnBytes(words, part, word.country);
    return last?.n === word.n && last.position.stance !== "withdrawn";
  });
  return stands ? ({ rule: "whoever-took-a-position-leaves-the-text-to-others" } as const) : null;
}

/** A yes under a condition is none: it would bind the others and leave its speaker free. Source: house-a-statement-carries-no-condition. */
export function aStatementCarriesNoCondition(position: Position) {
  const words = position.stance === "consent" ? wordsOfConditionIn(position.statement ?? "") : [];
  return words.length > 0 ? ({ rule: "a-statement-carries-no-condition", words } as const) : null;
}

/** The others wait for somebody, and may know for whom and why. Source: house-a-hold-ends-by-itself. */
export function aHoldSaysWhyAndForWhom(position: Position) {
  return position.stance === "hold" && (isBlank(position.reason) || isBlank(position.owner))
    ? ({ rule: "a-hold-says-why-and-for-whom" } as const)
    : null;
}

/** A hold until a day that has ended would be none when it begins. Source: house-a-hold-ends-by-itself. */
export function aHoldIsUntilADayThatHasNotEnded(position: Position, room: Room, now: Instant) {
  const today = dayIn(room.leadTimeZone, now);
  return position.stance === "hold" && position.until < today
    ? ({ rule: "a-hold-is-until-a-day-that-has-not-ended", today } as const)
    : null;
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}
