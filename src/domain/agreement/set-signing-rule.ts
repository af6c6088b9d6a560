import type { Country } from "../definitions/country";
import type { OrganisationId } from "../definitions/identifiers";
import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, refused, type Result } from "../definitions/result";
import type { SigningRuleSet } from "./events";
import type { SignatureCount } from "./paper";
import { aSigningRuleChangesSomething } from "./signing-rules";

/** How many sign for a buyer that has said nothing. */
export const SIGNATURES_UNLESS_SAID = 1;

export type SigningRule = { readonly n: number; readonly signatures: SignatureCount };
export type SigningRuleRefusal = RefusalOf<typeof aSigningRuleChangesSomething>;

/** A buyer says how many of its signatories bind it. It counts for what is put to signature from now on. */
export function setSigningRule(
  rule: SigningRule,
  of: { readonly organisation: OrganisationId; readonly country: Country },
  signatures: SignatureCount,
): Result<readonly [SigningRuleSet], SigningRuleRefusal> {
  const broken = aSigningRuleChangesSomething(rule.signatures, signatures);
  if (broken) return refused(broken);
  return accepted([{ type: "SigningRuleSet", version: 1, ...of, n: rule.n + 1, signatures }]);
}
