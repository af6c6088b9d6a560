import { accepted, notAllowed, type Outcome } from "@/domain/definitions/result";
import type { Circumstances } from "@/domain/people/circumstances";
import { isOperator } from "@/domain/people/policy";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { RegisterOrganisationInput } from "./inputs";

/** The operator registers a buyer, an audit body or the coordination. */
export async function registerOrganisation(
  circumstances: Circumstances,
  input: RegisterOrganisationInput,
): Promise<Outcome<"registered", never>> {
  if (!isOperator(circumstances.actor)) return notAllowed;
  return inTransaction(circumstances, { useCase: "people/register-organisation", input }, async (tx) => {
    await record(tx, [{ type: "OrganisationRegistered", version: 1, ...input }], circumstances);
    return accepted("registered");
  });
}
