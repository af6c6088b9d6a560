import type { Country } from "../definitions/country";
import type { CalendarDay, Instant } from "../definitions/time";
import type { LotId } from "../definitions/identifiers";
import { isMoreThanZero } from "../definitions/quantity";
import { COMMON } from "../documents/clause";
import { climateStands } from "../documents/climate-check";
import type { FrozenGroup, FrozenVolume, LotContent, PartContent } from "../documents/content";
import { lackingTexts } from "../documents/translation";
import { conditionsInEffect, groupEmptiedBy } from "../participation/condition-scope";
import { countriesInNoGroup, type MarketGroup } from "../participation/market-group";
import { isKnown } from "../participation/participation";
import { lotForClimate, type Manuscript } from "./manuscript";
import { consensusStands } from "./position";
import { isSamePart, type Manifest, type PartHash } from "./revision";
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

/** An authentic text that says something else than the other binds nobody to either. Source: directive-2014-24-art-51. */
export function everyAuthenticTextSaysWhatEnglishSays(
  { clauses, translations, agreed }: Manuscript,
  called: ReadonlySet<LotId>,
) {
  const frozen = clauses.filter(({ part }) => part === COMMON || called.has(part));
  const lacking = lackingTexts(frozen, translations, agreed?.alsoAuthentic ?? []);
  const [first] = lacking;
  if (!first) return null;
  const missing = lacking.filter((each) => each.is === "missing").length;
  return {
    rule: "every-authentic-text-says-what-english-says",
    clause: first.clause.clause,
    heading: first.clause.heading,
    language: first.language,
    missing,
    behind: lacking.length - missing,
  } as const;
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
export function everyCountryNamesItsEntitledBuyers({ entitled }: Manuscript, country: Country) {
  return (entitled.get(country) ?? []).length === 0
    ? ({ rule: "every-country-names-its-entitled-buyers", country } as const)
    : null;
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

/** Whoever bids knows beforehand what bids are compared by. Source: directive-2014-24-art-67. */
export function everyLotHasItsCriteria({ criteria }: Manuscript, lots: readonly LotContent[]) {
  const without = criteria.has(COMMON) ? undefined : lots.find(({ part }) => !criteria.has(part));
  return without ? ({ rule: "every-lot-has-its-criteria", number: without.number } as const) : null;
}

/** Which of a country's own law a lot departs from is settled in the documents, before bids. Source: no-foa-7-9. */
export function everyLotMeetsItsClimateRule(
  manuscript: Manuscript,
  { part: lot, number, countries }: LotContent,
  day: CalendarDay,
) {
  const stands = climateStands(lotForClimate(manuscript, { lot, countries }), day);
  const open = stands.find((stand) => !stand.isMet);
  if (!open) return null;
  const { country, minimumWeight: needed } = open.rule;
  const { weight, lacks } = open;
  return { rule: "every-lot-meets-its-climate-rule", number, country, lacks, weight, needed } as const;
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

/** Once all have consented, a change of mind is a withdrawal with its reason. Source: house-consensus-is-bound-to-content. */
export function consensusIsLeftByWithdrawalOnly(room: Room) {
  return consensusStands(room.revision, room.words)
    ? ({ rule: "consensus-is-left-by-withdrawal-only" } as const)
    : null;
}

function isNeededBy(country: Country, { country: of, quantity }: FrozenVolume): boolean {
  return of === country && isMoreThanZero(quantity);
}

function asMarketGroup({ id: group, name, countries }: FrozenGroup): MarketGroup {
  return { group, name, countries };
}
