import type { Country } from "../definitions/country";
import type { LineId, OrganisationId, TenderId } from "../definitions/identifiers";
import type { Currency, Money } from "../definitions/money";
import type { Quantity } from "../definitions/quantity";

/** What the country pays today for one volume unit of a line. */
export type PriceToday = {
  readonly line: LineId;
  /** A decimal in the currency, which may have more digits than the currency has: prices per unit are small. */
  readonly price: Quantity;
  readonly currency: Currency;
  readonly origin: string;
};

/**
 * What a country keeps to itself: in a stream of its own, so that nobody else sees even that
 * something was written. `organisation` is its buyer.
 */
type Kept = {
  readonly organisation: OrganisationId;
  readonly country: Country;
  readonly tender: TenderId;
  readonly n: number;
};

export type NoteKept = Kept & { readonly type: "NoteKept"; readonly version: 1; readonly text: string };

/** What the country has for the tender, over its whole term; absent where it takes the figure back. */
export type BudgetKept = Kept & { readonly type: "BudgetKept"; readonly version: 1; readonly budget?: Money };

/** The prices that changed, and the lines of which the country no longer says what it pays. */
export type PricesKept = Kept & {
  readonly type: "PricesKept";
  readonly version: 1;
  readonly prices: readonly PriceToday[];
  readonly takenBack: readonly LineId[];
};

export type PrivateRoomEvent = NoteKept | BudgetKept | PricesKept;
