import type { Country } from "../definitions/country";
import type { PersonId } from "../definitions/identifiers";
import { dayIn, type Instant } from "../definitions/time";
import type { PartContent } from "../documents/content";
import { holdsMandate } from "../people/mandate";
import { consensusStands, standingPosition, type Position } from "./position";
import { isSamePart, partsOf, type Manifest, type PartHash } from "./revision";
import { openRoundAt, type Room } from "./room";

/** While somebody is still asked whether they take part, nothing is frozen. Source: house-joining-is-voluntary. */
export function aTextIsFrozenOnceInterestIsClosed(isClosed: boolean, closesAt: Instant) {
  return isClosed ? null : ({ rule: "a-text-is-frozen-once-interest-is-closed", closesAt } as const);
}

/** One country cannot be joint: a lot needs two, and the tender a lot. Source: directive-2014-24-art-39-4. */
export function someLotHasTwoCountries(lots: readonly { readonly countries: readonly Country[] }[]) {
  return lots.some(({ countries }) => countries.length >= 2) ? null : ({ rule: "some-lot-has-two-countries" } as const);
}

/** Whoever consents must know until when tenders come in. Source: house-consensus-is-bound-to-content. */
export function aFrozenTextSaysWhenTendersClose(tendersCloseAt: Instant | null) {
  return tendersCloseAt ? null : ({ rule: "a-frozen-text-says-when-tenders-close" } as const);
}

/** A part that says nothing is nothing to consent to. Source: house-consensus-is-bound-to-content. */
export function everyPartHasAClause(parts: readonly Pick<PartContent, "part" | "number" | "clauses">[]) {
  const empty = parts.find(({ clauses }) => clauses.length === 0);
  return empty
    ? ({
        rule: "every-part-has-a-clause",
        part: empty.part,
        number: empty.part === "common" ? 0 : Number(empty.number),
      } as const)
    : null;
}

/** The same bytes again would be a second question about one text. Source: house-consensus-is-bound-to-content. */
export function aNewRevisionChangesSomething(latest: readonly PartHash[], manifest: Manifest) {
  const isSame =
    latest.length === manifest.parts.length &&
    manifest.parts.every((part) => latest.some((before) => isSamePart(before, part)));
  return isSame ? ({ rule: "a-new-revision-changes-something" } as const) : null;
}

/** What was dispatched is what countries are bound by. Source: house-consensus-is-bound-to-content. */
export function nothingIsDecidedAfterDispatch(isDispatched: boolean) {
  return isDispatched ? ({ rule: "nothing-is-decided-after-dispatch" } as const) : null;
}

/** Two rounds at once would be two closing times. Source: house-received-at-decides. */
export function aRevisionHasOneOpenRound(room: Room, now: Instant) {
  const open = openRoundAt(room, now);
  return open ? ({ rule: "a-revision-has-one-open-round", closesAt: open.closesAt } as const) : null;
}

/** A round that is over when it begins hears nobody. Source: house-silence-is-not-consent. */
export function aRoundClosesAfterItOpens(closesAt: Instant, now: Instant) {
  return closesAt > now ? null : ({ rule: "a-round-closes-after-it-opens", now } as const);
}

/** A superseded text can no longer be decided on. Source: house-consensus-is-bound-to-content. */
export function onlyTheLatestRevisionIsDecided(room: Room, revision: number) {
  return revision === room.revision.number
    ? null
    : ({ rule: "only-the-latest-revision-is-decided", latest: room.revision.number } as const);
}

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

/** Once all have consented, a change of mind is a withdrawal with its reason. Source: house-consensus-is-bound-to-content. */
export function consensusIsLeftByWithdrawalOnly(room: Room) {
  return consensusStands(room.revision, room.words)
    ? ({ rule: "consensus-is-left-by-withdrawal-only" } as const)
    : null;
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

/** A yes binds the country, so its speaker holds its mandate that day. Source: house-a-country-speaks-under-a-mandate. */
export function consentIsGivenUnderAMandate(
  room: Room,
  speech: { readonly country: Country; readonly speaker: PersonId; readonly position: Position },
  receivedAt: Instant,
) {
  const { country, speaker: holder, position } = speech;
  const day = dayIn(room.leadTimeZone, receivedAt);
  return position.stance !== "consent" || holdsMandate(room.mandates, { country, holder, day })
    ? null
    : ({ rule: "consent-is-given-under-a-mandate", country, day } as const);
}

/** Nothing can be taken back that does not stand. Source: house-consensus-is-bound-to-content. */
export function onlyAStandingPositionIsWithdrawn(room: Room, country: Country) {
  return partsOf(room.revision, country).some((part) => standingPosition(room.words, part, country))
    ? null
    : ({ rule: "only-a-standing-position-is-withdrawn" } as const);
}

/** The others rested on it, so they are told why. Source: house-an-objection-can-be-answered. */
export function aWithdrawalGivesItsReason(reason: string) {
  return isBlank(reason) ? ({ rule: "a-withdrawal-gives-its-reason" } as const) : null;
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}
