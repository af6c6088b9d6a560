import { z } from "zod";
import { COUNTRY_FORM, type Country } from "@/domain/definitions/country";
import { localTime } from "@/use-cases/plain-text";
import { ProposeTenderInput } from "@/use-cases/tenders/inputs";

const Asked = z.record(z.string().regex(COUNTRY_FORM), z.enum(["not-asked", "participant", "observer"]));

/** The form of a proposal: one answer for each country, and a time on the wall of the lead's legal zone. */
export function proposalForm(legalZone: string) {
  return ProposeTenderInput.omit({ participants: true, observers: true })
    .extend({ asked: Asked.default({}), interestClosesAt: localTime(legalZone) })
    .transform(({ asked, ...facts }) => ({
      ...facts,
      participants: askedAs(asked, "participant"),
      observers: askedAs(asked, "observer"),
    }));
}

/** The same without lots, which come from a sheet that was looked at. */
export function proposalFromSheet(legalZone: string) {
  return ProposeTenderInput.omit({ participants: true, observers: true, lots: true })
    .extend({ asked: Asked.default({}), interestClosesAt: localTime(legalZone), sheet: z.uuid() })
    .transform(({ asked, ...facts }) => ({
      ...facts,
      participants: askedAs(asked, "participant"),
      observers: askedAs(asked, "observer"),
    }));
}

function askedAs(asked: z.output<typeof Asked>, as: "participant" | "observer"): readonly string[] {
  return Object.keys(asked).filter((code) => asked[code] === as);
}

/** The zone in which a tender of this country counts its days. */
export function legalZoneOf(
  known: readonly { readonly country: Country; readonly timeZone: string }[],
  own: Country,
): string {
  return known.find(({ country }) => country === own)?.timeZone ?? "UTC";
}
