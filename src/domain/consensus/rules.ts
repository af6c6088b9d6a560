import type { Country } from "../definitions/country";
import type { PersonId } from "../definitions/identifiers";
import { dayIn, type Instant } from "../definitions/time";
import type { LotId } from "../definitions/identifiers";
import { isMoreThanZero } from "../definitions/quantity";
import type { FrozenGroup, FrozenVolume, LotContent, PartContent } from "../documents/content";
import { conditionsInEffect, groupEmptiedBy } from "../participation/condition-scope";
import { countriesInNoGroup, type MarketGroup } from "../participation/market-group";
import { isKnown } from "../participation/participation";
import type { Voice } from "../people/actor";
import type { Measured } from "./ceiling";
import type { Manuscript } from "./manuscript";
import { consensusStands, lastWordOn, standingPosition, type Position } from "./position";
import { isSamePart, partsOf, type Manifest, type PartHash } from "./revision";
import { mandatesFor, openRoundAt, type Room } from "./room";

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

/** A framework says how long it runs and how much may be called off at most. Source: cjeu-c-23-20. */
export function everyLotHasItsTerm(lots: readonly LotContent[]) {
  const without = lots.find(({ term }) => !term);
  return without ? ({ rule: "every-lot-has-its-term", lot: without.part, number: without.number } as const) : null;
}

/** What is not known cannot be added up, and no most can be said of it. Source: cjeu-c-23-20. */
export function everyVolumeIsKnown({ tender, volumes }: Manuscript, called: ReadonlySet<LotId>) {
  const unknown = new Map(volumes.filter((each) => !isKnown(each)).map(({ line, country }) => [line, country]));
  const lot = tender.lots.find((each) => called.has(each.lot) && each.lines.some(({ line }) => unknown.has(line)));
  const line = lot?.lines.find((each) => unknown.has(each.line));
  return lot && line
    ? ({
        rule: "every-volume-is-known",
        number: lot.number,
        country: unknown.get(line.line) ?? "",
        product: `${line.inn} ${line.strength}`,
      } as const)
    : null;
}

/** In with nothing is not in, also where the line that was needed is gone. Source: house-joining-is-voluntary. */
export function whoeverIsInNeedsSomething({ volumes }: Manuscript, lots: readonly LotContent[]) {
  const unknown = new Set(volumes.filter((each) => !isKnown(each)).map(({ country, line }) => `${country} ${line}`));
  const idle = lots.flatMap(({ number, countries, lines }) =>
    countries
      .filter((country) => lines.every(({ id }) => !unknown.has(`${country} ${id}`)))
      .filter((country) => lines.every((line) => !line.volumes.some((each) => isNeededBy(country, each))))
      .map((country) => ({ number, country })),
  );
  const [first] = idle;
  return first ? ({ rule: "whoever-is-in-needs-something", ...first } as const) : null;
}

/** Groups are together exactly the countries that are in. Source: house-each-market-is-called-for-by-itself. */
export function everyCountryStandsInOneGroup(lots: readonly LotContent[]) {
  const left = lots.flatMap(({ number, countries, groups }) =>
    countriesInNoGroup((groups ?? []).map(asMarketGroup), groups ? countries : []).map((country) => ({
      number,
      country,
    })),
  );
  const [first] = left;
  return first ? ({ rule: "every-country-stands-in-one-group", ...first } as const) : null;
}

/** Who may call off is named before the call, or may not. Source: directive-2014-24-art-33-2. */
export function everyCountryNamesItsEntitledBuyers({ entitled }: Manuscript, lots: readonly LotContent[]) {
  const countries = [...new Set(lots.flatMap((lot) => lot.countries))].sort();
  const country = countries.find((each) => (entitled.get(each) ?? []).length === 0);
  return country ? ({ rule: "every-country-names-its-entitled-buyers", country } as const) : null;
}

/** A group that a fallback leaves with nothing would be a lot of nobody. Source: house-each-market-is-called-for-by-itself. */
export function aFallbackEmptiesNoGroup({ tender, conditions }: Manuscript, lots: readonly LotContent[]) {
  const emptied = lots.find(({ part, countries, groups }) => {
    const lot = tender.lots.find((each) => each.lot === part);
    const own = lot ? conditionsInEffect(conditions, { lot, countries }) : [];
    return lot && own.length > 0 && groupEmptiedBy(own, lot, (groups ?? []).map(asMarketGroup));
  });
  return emptied ? ({ rule: "a-fallback-empties-no-group", number: emptied.number } as const) : null;
}

/** A condition needs the country that bears it and the one that judges it. Source: house-a-condition-settles-itself. */
export function whoeverBearsOrJudgesIsIn({ tender, conditions }: Manuscript, lots: readonly LotContent[]) {
  const missing = lots.flatMap(({ part, number, countries }) => {
    const lot = tender.lots.find((each) => each.lot === part);
    const own = lot ? conditionsInEffect(conditions, { lot, countries }) : [];
    return own.flatMap(({ terms: { title, bearer, judge } }) =>
      [judge, ...(bearer.kind === "country" ? [bearer.country] : [])]
        .filter((country) => !countries.includes(country) && country !== tender.leadCountry)
        .map((country) => ({ number, title, country })),
    );
  });
  const [first] = missing;
  return first ? ({ rule: "whoever-bears-or-judges-is-in", ...first } as const) : null;
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

/** What the representative said of a text, or took back, a deputy does not replace. Source: house-one-country-has-one-voice. */
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
export function onlyAStandingPositionIsWithdrawn(room: Room, country: Country) {
  return partsOf(room.revision, country).some((part) => standingPosition(room.words, part, country))
    ? null
    : ({ rule: "only-a-standing-position-is-withdrawn" } as const);
}

/** The others rested on it, so they are told why. Source: house-an-objection-can-be-answered. */
export function aWithdrawalGivesItsReason(reason: string) {
  return isBlank(reason) ? ({ rule: "a-withdrawal-gives-its-reason" } as const) : null;
}

function isNeededBy(country: Country, { country: of, quantity }: FrozenVolume): boolean {
  return of === country && isMoreThanZero(quantity);
}

function asMarketGroup({ id: group, name, countries }: FrozenGroup): MarketGroup {
  return { group, name, countries };
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}
