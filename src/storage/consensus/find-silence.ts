import type { Silence } from "@/domain/consensus/silence";
import type { Country } from "@/domain/definitions/country";
import type { Instant } from "@/domain/definitions/time";
import type { Tender } from "@/domain/tenders/tender";
import { findStandingTerms } from "../agreement/find-agreed";
import { findCountries } from "../people/find-countries";
import type { ReadOnlyDatabase } from "../read-as";
import { findEndedRounds } from "./find-ended-rounds";
import { findLastRound } from "./find-round";
import { findWords } from "./find-words";

/** What going on without a country rests on, by country: how the rounds ended, what was agreed, and the country's own zone. */
export async function findSilence(
  db: ReadOnlyDatabase,
  tender: Tender,
  now: Instant,
): Promise<(country: Country) => Silence> {
  const last = await findLastRound(db, tender.id);
  const terms = await findStandingTerms(db, tender, { now });
  const zones = new Map((await findCountries(db)).map(({ country, timeZone }) => [country, timeZone]));
  const ended = await findEndedRounds(db, tender.id, await findWords(db, tender.id));
  return (country) => ({
    ended,
    hasOpenRound: last !== null && now < last.closesAt,
    agreed: terms && { mayGoOn: terms.mayGoOnWithoutSilent, workingDays: terms.workingDaysOfSecondRound },
    timeZone: zones.get(country) ?? tender.leadTimeZone,
  });
}
