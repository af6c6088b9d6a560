import { accepted, notAllowed, type Outcome } from "@/domain/definitions/result";
import type { Circumstances } from "@/domain/people/circumstances";
import { isOperator } from "@/domain/people/policy";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { IssueMandateInput } from "./inputs";

/** The operator enters a mandate that a country has issued. */
export async function issueMandate(
  circumstances: Circumstances,
  input: IssueMandateInput,
): Promise<Outcome<"issued", never>> {
  if (!isOperator(circumstances.actor)) return notAllowed;
  return inTransaction(circumstances, { useCase: "people/issue-mandate", input }, async (tx) => {
    await record(tx, [{ type: "MandateIssued", version: 1, ...input }], circumstances);
    return accepted("issued");
  });
}
