import type { Country } from "../definitions/country";
import type { LineId, LotId } from "../definitions/identifiers";
import { isLess, isMoreThanZero, quantityFrom, type Quantity } from "../definitions/quantity";
import type { CalendarDay, Instant } from "../definitions/time";
import type { Voice } from "../people/actor";
import type { Tender } from "../tenders/tender";

export const STANCES = ["in", "out", "observer", "needs-mandate"] as const;

/** Silence is none of these, and never a yes. */
export type Stance = (typeof STANCES)[number];

/** What was answered for a lot: who needs a mandate says by when, and is out when that day has ended. */
export type Answered =
  { readonly stance: "in" | "out" | "observer" } | { readonly stance: "needs-mandate"; readonly by: CalendarDay };

/** What a country answered for one lot. History is only ever added to; `n` counts its answers. */
export type Participation = Answered & {
  readonly lot: LotId;
  readonly country: Country;
  readonly n: number;
  readonly effectiveOn: CalendarDay;
  /** Who said it; the clock, where a mandate did not come by its date; nobody, where the others went on without it. */
  readonly as: Voice | "clock" | "left-out";
};

/** In what a country counts: the line's own volume unit, whole packs, single containers, or the comparison unit. */
export const COUNTED_IN = ["volume-unit", "packs", "containers", "comparison-units"] as const;
export type CountedIn = (typeof COUNTED_IN)[number];

/** As the country said it: so many, of what, in how many months. */
export type Stated = { readonly quantity: Quantity; readonly in: CountedIn; readonly months: number };

export const CONFIDENCES = ["high", "medium", "low"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/**
 * A country's need of one product line: an estimate, no promise to buy. Blank, zero and unknown are
 * three things: a blank line is not listed; zero is a quantity; unknown is said. `quantity` is what was
 * stated, in the line's volume unit and 12 months. `origin` says where the figure comes from and stands
 * beside it wherever it is shown.
 */
export type KnownVolume = {
  readonly line: LineId;
  readonly quantity: Quantity;
  readonly stated: Stated;
  readonly origin: string;
  readonly confidence?: Confidence;
};
export type UnknownVolume = { readonly line: LineId; readonly isUnknown: true; readonly origin: string };
export type Volume = KnownVolume | UnknownVolume;

/** What a sheet of the lead says of the country: shown to it and the lead, and binding nobody. */
export type ProposedVolume = Volume;

export function isKnown<Each extends Volume>(volume: Each): volume is Extract<Each, KnownVolume> {
  return "quantity" in volume;
}

/** A volume as it is said, before it is brought to the line's unit and 12 months. */
export type SaidVolume = Omit<KnownVolume, "quantity"> | UnknownVolume;

/** What a country answers for one lot. */
export type LotAnswer = { readonly lot: LotId } & (
  | { readonly stance: "in"; readonly volumes: readonly SaidVolume[] }
  | { readonly stance: "out" | "observer" }
  | { readonly stance: "needs-mandate"; readonly by: CalendarDay }
);

/**
 * Of the answers that are in effect on that day, the last one given counts. Whoever needs a mandate by
 * a date is out as soon as that day has ended, whether or not anybody has written it down.
 */
export function stanceOn(
  history: readonly Participation[],
  { lot, country, day }: { readonly lot: LotId; readonly country: Country; readonly day: CalendarDay },
): Stance | null {
  const inEffect = historyOfLot(history, lot)
    .filter((each) => each.country === country && each.effectiveOn <= day)
    .toSorted((a, b) => a.n - b.n);
  const last = inEffect.at(-1);
  if (!last) return null;
  return last.stance === "needs-mandate" && last.by < day ? "out" : last.stance;
}

/** What the country last answered for the lot, whenever it takes effect; null where it never did. */
export function lastAnswer(
  history: readonly Participation[],
  { lot, country }: { readonly lot: LotId; readonly country: Country },
): Participation | null {
  const own = historyOfLot(history, lot).filter((each) => each.country === country);
  return own.toSorted((a, b) => a.n - b.n).at(-1) ?? null;
}

/** A tender may have hundreds of lots, and each is asked for many times: the history is sorted by lot once. */
const SORTED_BY_LOT = new WeakMap<readonly Participation[], ReadonlyMap<LotId, readonly Participation[]>>();

function historyOfLot(history: readonly Participation[], lot: LotId): readonly Participation[] {
  const sorted = SORTED_BY_LOT.get(history) ?? Map.groupBy(history, (each) => each.lot);
  SORTED_BY_LOT.set(history, sorted);
  return sorted.get(lot) ?? [];
}

/** Countries that take part in the lot on that day, sorted: the form that is hashed. Silence is not in. */
export function countriesIn(
  history: readonly Participation[],
  { lot, day }: { readonly lot: LotId; readonly day: CalendarDay },
): readonly Country[] {
  const countries = new Set(historyOfLot(history, lot).map(({ country }) => country));
  return [...countries].filter((country) => stanceOn(history, { lot, country, day }) === "in").sort();
}

/** Whether everybody who was asked has answered for every lot, so that nobody is still waited for. */
export function everyoneHasAnswered(
  tender: Pick<Tender, "invitations"> & { readonly lots: readonly { readonly lot: LotId }[] },
  history: readonly Participation[],
  day: CalendarDay,
): boolean {
  const asked = tender.invitations.filter(({ as }) => as === "participant");
  return asked.every(({ country }) =>
    tender.lots.every(({ lot }) => !isWaitedFor(stanceOn(history, { lot, country, day }))),
  );
}

function isWaitedFor(stance: Stance | null): boolean {
  return stance === null || stance === "needs-mandate";
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
