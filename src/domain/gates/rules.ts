import type { AnnexLack } from "../agreement/annex-stands";
import type { Country } from "../definitions/country";
import type { Instant } from "../definitions/time";
import { dispatchGate, type DispatchFacts } from "./dispatch-gate";
import { missingOfAgreement } from "./missing-of-agreement";
import { missingAt } from "./gate";

/** The refusal carries the very list that the page shows. Source: house-a-gate-explains-itself. */
export function theGateToDispatchIsOpen(facts: DispatchFacts, now: Instant) {
  const missing = missingAt(dispatchGate(facts, now));
  return missing.length === 0 ? null : ({ rule: "the-gate-to-dispatch-is-open", missing } as const);
}

/**
 * Nothing is written on joint terms, at joint cost, before it is agreed on what terms and at whose cost.
 * The refusal carries what the page shows. Source: directive-2014-24-art-39-4.
 */
export function draftingBeginsOnceTheAnnexIsSigned(lacks: readonly AnnexLack[], lead: Country) {
  const missing = missingOfAgreement(lacks, lead);
  return missing.length === 0 ? null : ({ rule: "drafting-begins-once-the-annex-is-signed", missing } as const);
}

/** One notice is sent, and then it is on its way. Source: directive-2014-24-art-52. */
export function aTenderIsDispatchedOnce(isDispatched: boolean) {
  return isDispatched ? ({ rule: "a-tender-is-dispatched-once" } as const) : null;
}
