import { accepted, notAllowed, type Outcome } from "@/domain/definitions/result";
import type { Circumstances } from "@/domain/people/circumstances";
import { isOperator } from "@/domain/people/policy";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { AdmitCountryInput } from "./inputs";

/** The operator makes a country known. Countries are data. */
export async function admitCountry(
  circumstances: Circumstances,
  input: AdmitCountryInput,
): Promise<Outcome<"admitted", never>> {
  if (!isOperator(circumstances.actor)) return notAllowed;
  return inTransaction(circumstances, { useCase: "people/admit-country", input }, async (tx) => {
    await record(tx, [{ type: "CountryAdmitted", version: 1, ...input }], circumstances);
    return accepted("admitted");
  });
}
