import type { KnownCountry } from "../people/find-countries";
import { findCountries } from "../people/find-countries";
import { opened, type Transaction } from "../opened";

/** Every country that may be invited. */
export function loadKnownCountries(tx: Transaction): Promise<readonly KnownCountry[]> {
  return findCountries(opened(tx));
}

/** The next number of ours, in the year of the proposal: JT-2026-7. */
export async function loadNextTenderNumber(tx: Transaction, year: string): Promise<string> {
  const [row] = await opened(tx).$queryRaw<{ next: bigint }[]>`SELECT nextval('tender_numbers') AS next`;
  return `JT-${year}-${String(row?.next ?? 0).padStart(2, "0")}`;
}
