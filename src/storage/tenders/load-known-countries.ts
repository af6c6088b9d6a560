import type { KnownCountry } from "../people/find-countries";
import { findCountries } from "../people/find-countries";
import { opened, type Transaction } from "../opened";

/** Every country that may be invited. */
export function loadKnownCountries(tx: Transaction): Promise<readonly KnownCountry[]> {
  return findCountries(opened(tx));
}
