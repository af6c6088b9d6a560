import { storedCountry } from "@/domain/definitions/country";
import { identifier, type LotId, type OrganisationId, type TenderId } from "@/domain/definitions/identifiers";
import { instantFrom } from "@/domain/definitions/time";
import type { Lot, Tender } from "@/domain/tenders/tender";
import { aLine } from "./builders";

/** A lot with one product line, named by its number. */
export function aLot(number: number): Lot {
  return {
    lot: identifier<LotId>(`lot-${number}`),
    number,
    title: `Lot ${number}`,
    lines: [aLine(number)],
  };
}

/** Led by Denmark; Norway is asked to take part, Sweden observes; the window closes on 5 June at noon UTC. */
export function aTender(details: Partial<Tender> = {}): Tender {
  return {
    id: identifier<TenderId>("tender"),
    number: "JT-2026-01",
    title: "Meropenem 2027",
    form: "joint",
    leadOrganisation: identifier<OrganisationId>("buyer-DK"),
    leadCountry: storedCountry("DK"),
    leadTimeZone: "Europe/Copenhagen",
    lots: [aLot(1), aLot(2)],
    links: [],
    invitations: [
      { country: storedCountry("DK"), as: "participant" },
      { country: storedCountry("NO"), as: "participant" },
      { country: storedCountry("SE"), as: "observer" },
    ],
    interestClosesAt: instantFrom("2026-06-05T12:00:00Z"),
    ...details,
  };
}
