import type { Country } from "../definitions/country";
import type { LotId, MandateId, PersonId, TenderId } from "../definitions/identifiers";
import type { Currency, Money } from "../definitions/money";
import type { Quantity } from "../definitions/quantity";
import type { CalendarDay } from "../definitions/time";

/** What a mandate may be for. More come with the decisions that are built. */
export const MANDATE_DECISIONS = ["participation", "documents", "agreement"] as const;
export type MandateDecision = (typeof MANDATE_DECISIONS)[number];

/** Everything that the country takes part in, one tender, or some lots of it. */
export type MandateScope =
  | { readonly of: "all-tenders" }
  | { readonly of: "tender"; readonly tender: TenderId }
  | { readonly of: "lots"; readonly tender: TenderId; readonly lots: readonly LotId[] };

/** One unit of `from` is so many of the ceiling's currency, on that day, by that source. */
export type CeilingRate = {
  readonly from: Currency;
  readonly rate: Quantity;
  readonly on: CalendarDay;
  readonly source: string;
};

/** The most that the country may be bound to over the whole term, with the rates by which other currencies are counted. */
export type Ceiling = { readonly amount: Money; readonly rates: readonly CeilingRate[] };

/** A country's written authority for one person to bind it, on the days from `from` to `to`, both included. */
export type Mandate = {
  readonly mandate: MandateId;
  readonly country: Country;
  readonly holder: PersonId;
  readonly scope: MandateScope;
  readonly decisions: readonly MandateDecision[];
  readonly mayDelegate: boolean;
  readonly under: MandateId | null;
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  readonly isChecked: boolean;
  readonly isRevoked: boolean;
};

/** What a mandate is asked to cover. The common part is covered wherever some lot of the tender is. */
export type ToCover = {
  /** Null for what belongs to no tender: only a mandate for all of them covers that. */
  readonly tender: TenderId | null;
  readonly lots: readonly LotId[];
  readonly decision: MandateDecision;
  readonly day: CalendarDay;
};

export function coversDay(mandate: Pick<Mandate, "from" | "to">, day: CalendarDay): boolean {
  return mandate.from <= day && day <= mandate.to;
}

/** Whether a lot of a tender is one that the mandate is for, where the mandate is for that tender at all. */
export function isInScope(scope: MandateScope, lot: LotId): boolean {
  return scope.of !== "lots" || scope.lots.includes(lot);
}

/** Why a mandate does not cover what is asked. */
export const SHORTCOMINGS = [
  "revoked",
  "not-checked",
  "not-yet",
  "ended",
  "other-decision",
  "other-tender",
  "other-lots",
  "not-given-on",
] as const;
export type Shortcoming = (typeof SHORTCOMINGS)[number];

/** What the mandate by itself lacks to cover it; null where it lacks nothing. */
function ownShortcoming(mandate: Mandate, { tender, lots, decision, day }: ToCover): Shortcoming | null {
  const { scope } = mandate;
  if (mandate.isRevoked) return "revoked";
  if (!mandate.isChecked) return "not-checked";
  if (day < mandate.from) return "not-yet";
  if (day > mandate.to) return "ended";
  if (!mandate.decisions.includes(decision)) return "other-decision";
  if (scope.of !== "all-tenders" && scope.tender !== tender) return "other-tender";
  return lots.every((lot) => isInScope(scope, lot)) ? null : "other-lots";
}

/** Checked, not revoked, in term, of that kind of decision, for this tender and every one of these lots. */
export function covers(mandate: Mandate, asked: ToCover): boolean {
  return ownShortcoming(mandate, asked) === null;
}

/** Why the mandate, or one above it, does not cover it; null where all of them do. */
export function shortcomingOf(mandate: Mandate, all: readonly Mandate[], asked: ToCover): Shortcoming | null {
  const own = ownShortcoming(mandate, asked);
  if (own) return own;
  return coversWithAllAbove(mandate, all, asked) ? null : "not-given-on";
}

/** A mandate given on counts only while the one above it does. */
export function coversWithAllAbove(mandate: Mandate, all: readonly Mandate[], asked: ToCover): boolean {
  if (!covers(mandate, asked)) return false;
  if (mandate.under === null) return true;
  const above = all.find((each) => each.mandate === mandate.under && each.mandate !== mandate.mandate);
  const rest = all.filter((each) => each.mandate !== mandate.mandate);
  return above !== undefined && above.mayDelegate && coversWithAllAbove(above, rest, asked);
}

/** Whether someone holds a mandate of the country that covers it. */
export function isUnderMandate(mandates: readonly Mandate[], country: Country, asked: ToCover): boolean {
  return mandates.some((each) => each.country === country && coversWithAllAbove(each, mandates, asked));
}

/** The mandates under which this very person may do it. */
export function mandatesHeld(
  mandates: readonly Mandate[],
  { country, holder }: { readonly country: Country; readonly holder: PersonId },
  asked: ToCover,
): readonly Mandate[] {
  return mandates.filter(
    (each) => each.country === country && each.holder === holder && coversWithAllAbove(each, mandates, asked),
  );
}
