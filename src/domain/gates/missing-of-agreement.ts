import type { AnnexLack } from "../agreement/annex-stands";
import type { Country } from "../definitions/country";
import type { GateItem, Supplier } from "./gate";

/** What keeps the text from being begun. */
export type DraftingItem = GateItem & {
  readonly what: AnnexLack["lack"];
  /** Whom it is missing of; none where it is the lead's to write. */
  readonly countries: readonly Country[];
};

/** What is missing of the agreement, item by item: nothing of it is met that is named. */
export function missingOfAgreement(lacks: readonly AnnexLack[], lead: Country): readonly DraftingItem[] {
  return lacks.map((lack) => ({
    what: lack.lack,
    isMet: false,
    countries: "countries" in lack ? lack.countries : [],
    who: supplierOf(lack, lead),
    where: lack.lack === "the-agreement-is-not-signed" ? "agreements" : "agreement",
  }));
}

function supplierOf(lack: AnnexLack, lead: Country): Supplier {
  switch (lack.lack) {
    case "signatures-are-missing":
      return { role: "signatory", country: lead, countries: lack.countries };
    case "the-agreement-is-not-signed":
      return { role: "legal-officer", country: lead };
    case "no-annex-is-written":
    case "no-annex-is-put":
    case "a-country-is-new":
      return { role: "procurement-officer", country: lead };
  }
}
