import type { Country } from "../definitions/country";
import type { CalendarDay } from "../definitions/time";
import { countriesIn, type Participation } from "../participation/participation";
import type { Lot, Tender } from "../tenders/tender";
import {
  isSignedByAll,
  latestVersion,
  unsignedParties,
  type AnnexContent,
  type Paper,
  type PutVersion,
  type StandingContent,
} from "./paper";

/** The countries that an annex needs: those in some lot on that day, and the lead. */
export function countriesOfAnnex(
  tender: Pick<Tender, "leadCountry"> & { readonly lots: readonly Pick<Lot, "lot">[] },
  participations: readonly Participation[],
  day: CalendarDay,
): readonly Country[] {
  const present = tender.lots.flatMap(({ lot }) => countriesIn(participations, { lot, day }));
  return [...new Set([tender.leadCountry, ...present])].sort();
}

export type AnnexAtHand = {
  readonly annex: Paper<AnnexContent>;
  /** The version of the standing agreement that the annex names; null where it names none that was put. */
  readonly standing: PutVersion<StandingContent> | null;
  readonly countries: readonly Country[];
};

/** Why an annex does not stand. */
export type AnnexLack =
  | { readonly lack: "the-agreement-is-not-signed"; readonly countries: readonly Country[] }
  | { readonly lack: "no-annex-is-written" }
  | { readonly lack: "no-annex-is-put" }
  | { readonly lack: "a-country-is-new"; readonly countries: readonly Country[] }
  | { readonly lack: "signatures-are-missing"; readonly countries: readonly Country[] };

/**
 * An annex stands when every country that is in has signed its latest version, and the version of the
 * standing agreement that it names. Who has left all lots is not needed any more; who came in later was
 * not among its parties, so it is put anew.
 */
export function lacksOfAnnex({ annex, standing, countries }: AnnexAtHand): readonly AnnexLack[] {
  const version = latestVersion(annex);
  if (!version) return [{ lack: annex.terms ? "no-annex-is-put" : "no-annex-is-written" }];
  const parties = version.content.parties.map(({ country }) => country);
  const newcomers = countries.filter((country) => !parties.includes(country));
  const unsigned = unsignedParties(version, countries).map(({ country }) => country);
  const outside = agreementLacks({ standing, countries });
  const lacks: readonly (AnnexLack | null)[] = [
    outside && { lack: "the-agreement-is-not-signed", countries: outside },
    newcomers.length > 0 ? { lack: "a-country-is-new", countries: newcomers } : null,
    unsigned.length > 0 ? { lack: "signatures-are-missing", countries: unsigned } : null,
  ];
  return lacks.filter((lack) => lack !== null);
}

export function annexStands(atHand: AnnexAtHand): boolean {
  return lacksOfAnnex(atHand).length === 0;
}

/**
 * Why the text cannot be written. It opens with the first version that every country that is in has signed.
 * A version put anew leaves it open, so that nobody lays down the pen for a changed ceiling; a country that
 * comes in later shuts it until it has signed too: nobody's costs are begun before it agreed to a budget.
 */
export function lacksForDrafting(atHand: AnnexAtHand): readonly AnnexLack[] {
  const { annex, countries } = atHand;
  return annex.versions.some((version) => isSignedByEach(version, countries)) ? [] : lacksOfAnnex(atHand);
}

/** Every one of these countries is a party of that version and has signed it. */
function isSignedByEach(version: PutVersion<AnnexContent>, countries: readonly Country[]): boolean {
  const parties = version.content.parties.map(({ country }) => country);
  return countries.every((country) => parties.includes(country)) && isSignedByAll(version, countries);
}

/** The countries that have not signed the standing agreement; null where all have. */
export function agreementLacks({ standing, countries }: Pick<AnnexAtHand, "standing" | "countries">) {
  if (!standing) return countries;
  const parties = standing.content.parties.map(({ country }) => country);
  const unsigned = unsignedParties(standing).map(({ country }) => country);
  const lacking = [...new Set([...countries.filter((country) => !parties.includes(country)), ...unsigned])].sort();
  return lacking.length > 0 ? lacking : null;
}
