import { accepted, notAllowed, type Outcome } from "@/domain/definitions/result";
import type { Circumstances } from "@/domain/people/circumstances";
import type { PersonRegistered, RoleGranted } from "@/domain/people/events";
import { isOperator } from "@/domain/people/policy";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import { keepAccount } from "@/storage/workings/accounts";
import type { RegisterPersonInput } from "./inputs";

/** The operator registers a person with their roles. The record knows an id; the name stays in the account. */
export async function registerPerson(
  circumstances: Circumstances,
  input: RegisterPersonInput,
): Promise<Outcome<"registered", never>> {
  if (!isOperator(circumstances.actor)) return notAllowed;
  const { person, organisation, roles, account } = input;
  const { passwordHash: _secret, ...told } = account;

  const act = { useCase: "people/register-person", input: { ...input, account: told } };
  return inTransaction(circumstances, act, async (tx) => {
    const registered: PersonRegistered = { type: "PersonRegistered", version: 1, person, organisation };
    const granted = roles.map((role): RoleGranted => ({ type: "RoleGranted", version: 1, person, organisation, role }));
    await record(tx, [registered, ...granted], circumstances);
    await keepAccount(tx, { person, ...account });
    return accepted("registered");
  });
}
