import { lacksForDrafting, type AnnexAtHand } from "../agreement/annex-stands";
import type { Country } from "../definitions/country";
import type { RefusalOf } from "../definitions/refusal-of";
import { refused } from "../definitions/result";
import * as rules from "./rules";

export type DraftingRefusal = RefusalOf<typeof rules.draftingBeginsOnceTheAnnexIsSigned>;

/** The gate to drafting: null where it is open. */
export function draftingGate(atHand: AnnexAtHand, lead: Country) {
  const broken = rules.draftingBeginsOnceTheAnnexIsSigned(lacksForDrafting(atHand), lead);
  return broken && refused<DraftingRefusal>(broken);
}
