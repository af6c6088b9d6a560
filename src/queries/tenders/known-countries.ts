import type { Circumstances } from "@/domain/people/circumstances";
import { mayProposeTenders } from "@/domain/tenders/policy";
import { findCountries } from "@/storage/people/find-countries";
import { readAs } from "@/storage/read-as";

/** Who may be invited, for the form of a proposal; null for whoever may not propose. */
export function knownCountries(circumstances: Circumstances) {
  if (!mayProposeTenders(circumstances.actor)) return Promise.resolve(null);
  return readAs(circumstances, findCountries);
}
