import type { Country } from "../definitions/country";
import type { PersonId } from "../definitions/identifiers";
import type { CalendarDay } from "../definitions/time";

/** A country's written authority for one person to bind it, on the days from `from` to `to`, both included. */
export type Mandate = {
  readonly country: Country;
  readonly holder: PersonId;
  readonly from: CalendarDay;
  readonly to: CalendarDay;
};

export function coversDay(mandate: Mandate, day: CalendarDay): boolean {
  return mandate.from <= day && day <= mandate.to;
}

/** Whether someone holds the country's mandate on that day. */
export function isUnderMandate(mandates: readonly Mandate[], country: Country, day: CalendarDay): boolean {
  return mandates.some((mandate) => mandate.country === country && coversDay(mandate, day));
}

/** Whether this very person holds it. */
export function holdsMandate(
  mandates: readonly Mandate[],
  { country, holder, day }: { readonly country: Country; readonly holder: PersonId; readonly day: CalendarDay },
): boolean {
  return mandates.some((each) => each.country === country && each.holder === holder && coversDay(each, day));
}
