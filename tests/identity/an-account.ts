import { identifier, type PersonId } from "@/domain/definitions/identifiers";
import { hashPassword } from "@/platform/password";
import { registerPerson } from "@/use-cases/people/register-person";
import { circumstancesOf, newId, operator, organisationOf } from "../support/actors";
import { done } from "../support/world";

process.env["AUTH_SECRET"] = "the secret of a test, thirty-two characters";

export const PASSWORD = "correct horse battery staple";

/** A representative of the country, whose account opens with PASSWORD. */
export async function anAccount(address: string, country = "NO"): Promise<PersonId> {
  const person = identifier<PersonId>(newId());
  const organisation = organisationOf(country);
  const passwordHash = await hashPassword(PASSWORD);
  const account = { address, name: "Kari", passwordHash, language: "nb", timeZone: "Europe/Oslo" } as const;
  await done(registerPerson(circumstancesOf(operator), { person, organisation, roles: ["representative"], account }));
  return person;
}
