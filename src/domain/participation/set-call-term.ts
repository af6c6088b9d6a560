import type { LotId } from "../definitions/identifiers";
import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, firstBroken, refused, type Result } from "../definitions/result";
import type { Tender } from "../tenders/tender";
import * as callRules from "./call-rules";
import type { CallTerm } from "./call-term";
import type { CallTermSet } from "./events";
import * as rules from "./rules";

export type CallTermRefusal =
  | RefusalOf<typeof rules.theCallStandsStillAfterDispatch>
  | RefusalOf<typeof rules.aTermIsSetForLotsOfTheTender>
  | RefusalOf<typeof rules.theMaximumIsNoLessThanTheEstimate>
  | RefusalOf<typeof callRules.aRenewalLastsSomeMonths>;

/** What is called for, as far as its terms go. */
export type Call = {
  readonly tender: Tender;
  readonly isDispatched: boolean;
  /** How many times terms were set. */
  readonly set: number;
};

/** The lead's officer says how long these lots run and how much may be called off at most. */
export function setCallTerm(
  { tender, isDispatched, set }: Call,
  { lots, term }: { readonly lots: readonly LotId[]; readonly term: CallTerm },
): Result<readonly [CallTermSet], CallTermRefusal> {
  const broken = firstBroken<CallTermRefusal>(
    rules.theCallStandsStillAfterDispatch(isDispatched),
    rules.aTermIsSetForLotsOfTheTender(tender, lots),
    rules.theMaximumIsNoLessThanTheEstimate(term),
    callRules.aRenewalLastsSomeMonths(term),
  );
  if (broken) return refused(broken);
  return accepted([{ type: "CallTermSet", version: 1, tender: tender.id, n: set + 1, lots, term }]);
}
