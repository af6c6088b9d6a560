import { departureOf, type Departure } from "@/domain/consensus/departure";
import type { ShownDeparture } from "@/domain/consensus/departure-shown";
import { lotsOf, obstaclesToLeavingOut, type SilenceRefusal } from "@/domain/consensus/leave-out-silent";
import type { Country } from "@/domain/definitions/country";
import type { TenderId } from "@/domain/definitions/identifiers";
import type { Circumstances } from "@/domain/people/circumstances";
import { digestsOf, findBeforeDeparture } from "@/storage/consensus/find-departure";
import { findSilence } from "@/storage/consensus/find-silence";
import { readAs } from "@/storage/read-as";
import { findHead } from "../tenders/tender-head";

/** A country that was silent when the last round ended, and what keeps the others from going on without it. */
export type SilentCountry = { readonly country: Country; readonly obstacles: readonly SilenceRefusal[] };

/** What going on without it would do. */
export type ShownSilence = { readonly departure: Departure; readonly digests: ShownDeparture; readonly isIn: number };

export type SilentCountries = NonNullable<Awaited<ReturnType<typeof silentCountries>>>;

/** For the officer who runs the tender: whom the others may go on without, and what that does. Null for everybody else. */
export function silentCountries(
  circumstances: Circumstances,
  { tender: id, country: chosen }: { readonly tender: TenderId; readonly country: string | null },
) {
  const { now } = circumstances;
  return readAs(circumstances, async (db) => {
    const facts = await findHead(db, circumstances, id);
    if (!facts?.head.runsIt) return null;
    const { head, tender } = facts;
    const before = await findBeforeDeparture(db, tender);
    const silenceOf = await findSilence(db, tender, now);
    const silent = silenceOf(tender.leadCountry)
      .ended.slice(-1)
      .flatMap((last) => last.silent)
      .filter((country) => lotsOf(before, country, now).length > 0)
      .map((country): SilentCountry => {
        const silence = silenceOf(country);
        return { country, obstacles: obstaclesToLeavingOut(before, country, { silence, now }) };
      });
    const one = silent.find(({ country, obstacles }) => country === chosen && obstacles.length === 0);
    return { head, silent, shown: one ? shownOf(one.country) : null };

    function shownOf(country: Country): ShownSilence {
      const lots = lotsOf(before, country, now);
      const departure = departureOf(before, { country, lots }, now);
      return { departure, digests: digestsOf(departure), isIn: lots.length };
    }
  });
}
