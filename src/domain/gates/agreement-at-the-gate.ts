import type { AnnexLack } from "../agreement/annex-stands";
import type { Country } from "../definitions/country";
import type { GateItem } from "./gate";

/** Whether the agreement and its annex are signed, and by whom they are not. */
export type AgreementItem = GateItem & {
  readonly what: "the-agreement-is-signed" | "the-annex-is-signed";
  readonly countries: readonly Country[];
};

/**
 * Who is responsible for what, under which law and at whose cost, is signed before anything leaves the house
 * (Art. 39(4)). As long as no annex is put, nobody has said on which agreement the tender rests.
 */
export function agreementAtTheGate(annexLacks: readonly AnnexLack[], country: Country): readonly AgreementItem[] {
  const outside = annexLacks.find(({ lack }) => lack === "the-agreement-is-not-signed");
  const lacking = annexLacks.filter(({ lack }) => lack !== "the-agreement-is-not-signed");
  const agreement: AgreementItem = {
    what: "the-agreement-is-signed",
    isMet: outside === undefined,
    countries: outside ? countriesLacking([outside]) : [],
    who: { role: "legal-officer", country },
    where: "agreement",
  };
  const annex: AgreementItem = {
    what: "the-annex-is-signed",
    isMet: lacking.length === 0,
    countries: countriesLacking(lacking),
    who: lacking.every(isOfSignatures)
      ? { role: "signatory", country, countries: countriesLacking(lacking) }
      : { role: "procurement-officer", country },
    where: "agreement",
  };
  const isPut = annexLacks.every(({ lack }) => lack !== "no-annex-is-written" && lack !== "no-annex-is-put");
  return isPut ? [agreement, annex] : [annex];
}

function countriesLacking(lacks: readonly AnnexLack[]): readonly Country[] {
  return [...new Set(lacks.flatMap((lack) => ("countries" in lack ? lack.countries : [])))];
}

/** All others are the lead's to mend first: the annex is written, or put anew for a country that came in later. */
function isOfSignatures({ lack }: AnnexLack): boolean {
  return lack === "signatures-are-missing";
}
