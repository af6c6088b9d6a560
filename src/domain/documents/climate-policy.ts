import type { Country } from "../definitions/country";
import { holds, type Actor } from "../people/actor";
import { mayRunTender } from "../tenders/policy";
import type { Tender } from "../tenders/tender";
import { CLIMATE_WAYS, type ClimateWay } from "./climate-check";

/** The opinion of counsel is that of the country whose law it is; everything else the lead's officer writes. */
export function climateWaysOpenTo(
  actor: Actor,
  tender: Pick<Tender, "id" | "leadOrganisation">,
  country: Country,
): readonly ClimateWay[] {
  const runsIt = mayRunTender(actor, tender);
  const isCounsel = actor.kind === "person" && actor.country === country && holds(actor, "legal-officer", tender.id);
  return CLIMATE_WAYS.filter((way) => (way === "counsel" ? isCounsel : runsIt));
}
