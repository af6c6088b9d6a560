import type { Country } from "../definitions/country";
import type { LineId, LotId } from "../definitions/identifiers";
import { isLess, isMoreThanZero, quantityFrom, type Quantity } from "../definitions/quantity";
import type { CalendarDay, Instant } from "../definitions/time";
import type { Tender } from "../tenders/tender";

export type Stance = "in" | "out";

/** What a country answered for one lot. History is only ever added to; `n` counts its answers. */
export type Participation = {
  readonly lot: LotId;
  readonly country: Country;
  readonly n: number;
  readonly stance: Stance;
  readonly effectiveOn: CalendarDay;
};

/**
 * A country's need of one product line in 12 months: an estimate, no promise to buy. `origin`
 * says where the figure comes from and stands beside it wherever it is shown.
 */
export type Volume = { readonly line: LineId; readonly quantity: Quantity; readonly origin: string };

/** What a country answers for one lot. */
export type LotAnswer =
  | { readonly lot: LotId; readonly stance: "in"; readonly volumes: readonly Volume[] }
  | { readonly lot: LotId; readonly stance: "out" };

/** Of the answers that are in effect on that day, the last one given counts. */
export function stanceOn(
  history: readonly Participation[],
  { lot, country, day }: { readonly lot: LotId; readonly country: Country; readonly day: CalendarDay },
): Stance | null {
  const inEffect = history
    .filter((each) => each.lot === lot && each.country === country && each.effectiveOn <= day)
    .toSorted((a, b) => a.n - b.n);
  return inEffect.at(-1)?.stance ?? null;
}

/** Countries that take part in the lot on that day, sorted: the form that is hashed. Silence is not in. */
export function countriesIn(
  history: readonly Participation[],
  { lot, day }: { readonly lot: LotId; readonly day: CalendarDay },
): readonly Country[] {
  const countries = new Set(history.filter((each) => each.lot === lot).map(({ country }) => country));
  return [...countries].filter((country) => stanceOn(history, { lot, country, day }) === "in").sort();
}

/** Whether everybody who was asked has answered for every lot, so that nobody is still waited for. */
export function everyoneHasAnswered(tender: Tender, history: readonly Participation[], day: CalendarDay): boolean {
  const asked = tender.invitations.filter(({ as }) => as === "participant");
  return asked.every(({ country }) =>
    tender.lots.every(({ lot }) => stanceOn(history, { lot, country, day }) !== null),
  );
}

/** The window is over at its instant, or as soon as nobody is waited for. */
export function interestIsClosed(
  tender: Tender,
  history: readonly Participation[],
  { day, now }: { readonly day: CalendarDay; readonly now: Instant },
): boolean {
  return now >= tender.interestClosesAt || everyoneHasAnswered(tender, history, day);
}

const FEW_UNITS = quantityFrom("100");
const SMALL_PART = 100;

/**
 * A need that is easily lost beside the others': fewer than 100 units in 12 months, or less than a
 * hundredth of what all countries need together. House rule: suppliers plan packs and stock for
 * whole batches, so whoever needs this little may be left without an offer. It is said in words
 * and never hidden. Zero is zero, not small.
 */
export function isVerySmall(quantity: Quantity, together: Quantity): boolean {
  return isMoreThanZero(quantity) && (isLess(quantity, FEW_UNITS) || isLess(quantity, together, SMALL_PART));
}
