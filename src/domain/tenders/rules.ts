import type { Country } from "../definitions/country";
import type { LineId, LotId } from "../definitions/identifiers";
import type { Instant } from "../definitions/time";
import { linesOf, productOf } from "./lot-list";
import type { Invitation, Lot, LotLink, ProductLine } from "./tender";

/** One country alone is no joint tender: somebody else is invited to take part. Source: directive-2014-24-art-39-4. */
export function anotherCountryIsInvited(leadCountry: Country, invitations: readonly Invitation[]) {
  return invitations.some(({ country, as }) => as === "participant" && country !== leadCountry)
    ? null
    : ({ rule: "another-country-is-invited" } as const);
}

/** Each country is asked once, and only countries that the data knows. Source: house-joining-is-voluntary. */
export function onlyKnownCountriesAreInvited(known: readonly Country[], invitations: readonly Invitation[]) {
  const unknown = invitations.find(({ country }) => !known.includes(country));
  return unknown ? ({ rule: "only-known-countries-are-invited", country: unknown.country } as const) : null;
}

/** A window that is over when it opens asks nobody. Source: house-joining-is-voluntary. */
export function theInterestWindowIsStillToClose(interestClosesAt: Instant, now: Instant) {
  return interestClosesAt > now ? null : ({ rule: "the-interest-window-is-still-to-close", now } as const);
}

/** After dispatch the lots are those of the notice. Source: house-consensus-is-bound-to-content. */
export function theLotsStandStillAfterDispatch(isDispatched: boolean) {
  return isDispatched ? ({ rule: "the-lots-stand-still-after-dispatch" } as const) : null;
}

/** Whoever rearranges the lots has seen how they stand now. Source: house-nothing-typed-is-overwritten. */
export function lotsAreArrangedFromTheirLatestForm(arranged: number, basedOn: number) {
  return arranged === basedOn
    ? null
    : ({ rule: "lots-are-arranged-from-their-latest-form", latest: arranged } as const);
}

/** What an act says that it is about; without an id it is new. `within` says in which lot the lines stand. */
export type NamedIds = {
  readonly lots: readonly (LotId | undefined)[];
  readonly lines: readonly (LineId | undefined)[];
  readonly within: LotId | "anywhere" | "nowhere";
};

/** What is named is there now, and named once: a removed lot or line never comes back. Source: house-nothing-typed-is-overwritten. */
export function anArrangementNamesLotsOfTheTender(standing: readonly Lot[], { within, ...named }: NamedIds) {
  const lots = named.lots.filter((lot) => lot !== undefined);
  const lines = named.lines.filter((line) => line !== undefined);
  const around = within === "anywhere" ? standing : standing.filter(({ lot }) => lot === within);
  const knownLots = new Set(standing.map(({ lot }) => lot));
  const knownLines = new Set(linesOf(around).map(({ line }) => line));
  const isThere = lots.every((lot) => knownLots.has(lot)) && lines.every((line) => knownLines.has(line));
  const isOnce = new Set(lots).size === lots.length && new Set(lines).size === lines.length;
  return isThere && isOnce ? null : ({ rule: "an-arrangement-names-lots-of-the-tender" } as const);
}

/** An entry in the record says that something is now otherwise. Source: house-nothing-typed-is-overwritten. */
export function anArrangementChangesSomething(difference: Readonly<Record<string, readonly unknown[]>>) {
  return Object.values(difference).some((each) => each.length > 0)
    ? null
    : ({ rule: "an-arrangement-changes-something" } as const);
}

/** Without a lot there is nothing to tender. Source: directive-2014-24-art-39-4. */
export function aTenderKeepsALot(lots: readonly Lot[]) {
  return lots.length > 0 ? null : ({ rule: "a-tender-keeps-a-lot" } as const);
}

/** Without a product line nothing is bought in a lot. Source: directive-2014-24-art-39-4. */
export function aLotKeepsALine(lots: readonly Lot[]) {
  const empty = lots.find(({ lines }) => lines.length === 0);
  return empty ? ({ rule: "a-lot-keeps-a-line", number: empty.number, title: empty.title } as const) : null;
}

export const LOTS_MAX = 1000;
export const LINES_MAX = 100;

/** The largest joint tenders known have some hundred lots; more is a slip. Source: house-a-lot-can-be-overseen. */
export function aTenderHoldsAtMostAThousandLots(lots: readonly unknown[]) {
  return lots.length <= LOTS_MAX ? null : ({ rule: "a-tender-holds-at-most-a-thousand-lots", max: LOTS_MAX } as const);
}

/** A lot is one competition that a person must be able to read. Source: house-a-lot-can-be-overseen. */
export function aLotHoldsAtMostAHundredLines(lots: readonly Lot[]) {
  const large = lots.find(({ lines }) => lines.length > LINES_MAX);
  return large
    ? ({
        rule: "a-lot-holds-at-most-a-hundred-lines",
        number: large.number,
        title: large.title,
        max: LINES_MAX,
      } as const)
    : null;
}

/** Of two lines that say the same nobody could tell which a volume is of. Source: house-a-figure-says-what-it-counts. */
export function aProductStandsOnceInALot(lots: readonly Lot[]) {
  for (const { number, title, lines } of lots) {
    const products = lines.map(productOf);
    const twice = lines.find((line, index) => products.indexOf(productOf(line)) !== index);
    if (twice)
      return {
        rule: "a-product-stands-once-in-a-lot",
        number,
        title,
        product: `${twice.inn} ${twice.strength}`,
      } as const;
  }
  return null;
}

const WHAT_A_VOLUME_COUNTS = ["strength", "packSize", "container", "comparisonUnit", "volumeUnit"] as const;

/** A bound volume would count something else: the line is removed, and another added. Source: house-a-figure-says-what-it-counts. */
export function aLineWithBoundVolumesKeepsItsUnit(lines: {
  readonly before: readonly Lot[];
  readonly after: readonly Lot[];
  readonly boundLines: ReadonlySet<LineId>;
}) {
  const bound = new Map(
    linesOf(lines.before)
      .filter(({ line }) => lines.boundLines.has(line))
      .map((line): [LineId, ProductLine] => [line.line, line]),
  );
  const counted = linesOf(lines.after).find((after) => {
    const before = bound.get(after.line);
    return before !== undefined && WHAT_A_VOLUME_COUNTS.some((fact) => before[fact] !== after[fact]);
  });
  const before = counted && bound.get(counted.line);
  return before
    ? ({
        rule: "a-line-with-bound-volumes-keeps-its-unit",
        line: before.line,
        product: `${before.inn} ${before.strength}`,
      } as const)
    : null;
}

/** Different suppliers of one medicine are what a link is for: the lots share an ATC code. Source: house-a-link-is-for-one-medicine. */
export function linkedLotsAreOfOneMedicine(lots: readonly Lot[], linked: readonly LotId[]) {
  const own = lots.filter(({ lot }) => linked.includes(lot));
  const [first, ...others] = own.map(({ lines }) => new Set(lines.map(({ atc }) => atc)));
  const isOne = !first || [...first].some((atc) => others.every((codes) => codes.has(atc)));
  return isOne
    ? null
    : ({ rule: "linked-lots-are-of-one-medicine", lots: own.map(({ number }) => number).join(", ") } as const);
}

/** A link has an order of at least two lots, of this tender, each once. Source: house-a-link-is-for-one-medicine. */
export function aLinkOrdersTwoLotsOrMore(standing: readonly Lot[], linked: readonly LotId[]) {
  const isOfTender = linked.every((lot) => standing.some((each) => each.lot === lot));
  return isOfTender && linked.length >= 2 && new Set(linked).size === linked.length
    ? null
    : ({ rule: "a-link-orders-two-lots-or-more" } as const);
}

/** In two orders of precedence a lot would have two places. Source: house-a-link-is-for-one-medicine. */
export function aLotStandsInOneLink(standing: readonly Lot[], others: readonly LotLink[], linked: readonly LotId[]) {
  const twice = linked.find((lot) => others.some(({ lots }) => lots.includes(lot)));
  const number = standing.find(({ lot }) => lot === twice)?.number ?? 0;
  return twice ? ({ rule: "a-lot-stands-in-one-link", number } as const) : null;
}

/** What is undone is there. Source: house-a-link-is-for-one-medicine. */
export function onlyAStandingLinkIsUndone(links: readonly LotLink[], link: string) {
  return links.some((each) => each.link === link) ? null : ({ rule: "only-a-standing-link-is-undone" } as const);
}
