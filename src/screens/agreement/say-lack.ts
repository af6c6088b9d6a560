import type { AnnexLack } from "@/domain/agreement/annex-stands";
import type { Speech } from "@/messages/speak";

/** What is missing, with the countries concerned. */
export function sayLack(lack: AnnexLack, speech: Speech): string {
  const countries = "countries" in lack ? lack.countries : [];
  return speech.say(`agreement.lack.${lack.lack}`, {
    countries: speech.list(countries.map((country) => speech.country(country))),
  });
}
