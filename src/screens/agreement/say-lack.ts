import type { AnnexLack } from "@/domain/agreement/annex-stands";
import type { Country } from "@/domain/definitions/country";
import type { Speech } from "@/messages/speak";

/** What is missing, with the countries concerned. */
export function sayLack(lack: AnnexLack, speech: Speech): string {
  const countries = "countries" in lack ? lack.countries : [];
  return speech.say(`agreement.lack.${lack.lack}`, {
    countries: speech.list(countries.map((country) => speech.country(country))),
  });
}

/** Who can supply what is missing: those who sign, each in the own country; else somebody of the lead. */
export function saySupplier(lack: AnnexLack, lead: Country, speech: Speech): string {
  const countries = lack.lack === "signatures-are-missing" ? lack.countries : [lead];
  return speech.say("agreement.gate.who", {
    role: speech.say(`terms.role.${roleFor(lack)}`),
    country: speech.list(countries.map((country) => speech.country(country))),
  });
}

function roleFor({ lack }: AnnexLack) {
  switch (lack) {
    case "signatures-are-missing":
      return "signatory";
    case "the-agreement-is-not-signed":
      return "legal-officer";
    case "no-annex-is-written":
    case "no-annex-is-put":
    case "a-country-is-new":
      return "procurement-officer";
  }
}
