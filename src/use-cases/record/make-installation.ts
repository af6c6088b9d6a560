import type { InstallationKind } from "@/domain/definitions/installation";
import { accepted, notAllowed, type Outcome } from "@/domain/definitions/result";
import type { Circumstances } from "@/domain/people/circumstances";
import { isOperator } from "@/domain/people/policy";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";

/** Says once and for all what an installation is for: the first act of every one. */
export async function makeInstallation(
  circumstances: Circumstances,
  input: { readonly kind: InstallationKind },
): Promise<Outcome<"made", never>> {
  if (!isOperator(circumstances.actor)) return notAllowed;
  return inTransaction(circumstances, { useCase: "record/make-installation", input }, async (tx) => {
    await record(tx, [{ type: "InstallationMade", version: 1, kind: input.kind }], circumstances);
    return accepted("made");
  });
}
