import type { Party, SignatureCount } from "@/domain/agreement/paper";
import { SIGNATURES_UNLESS_SAID, type SigningRule } from "@/domain/agreement/set-signing-rule";
import { storedCountry } from "@/domain/definitions/country";
import { identifier, type OrganisationId, type PersonId } from "@/domain/definitions/identifiers";
import type { ReadOnlyDatabase } from "../read-as";

/** How many sign for a buyer, and how often it was said. */
export async function findSigningRule(db: ReadOnlyDatabase, organisation: OrganisationId): Promise<SigningRule> {
  const latest = await db.signingRule.findFirst({ where: { organisationId: organisation }, orderBy: { n: "desc" } });
  return { n: latest?.n ?? 0, signatures: storedCount(latest?.signatures) };
}

/** These buyers as parties, or the buyers of these countries: with how many sign for each. */
export async function findParties(
  db: ReadOnlyDatabase,
  of: { readonly organisations: readonly OrganisationId[] } | { readonly countries: readonly string[] },
): Promise<readonly Party[]> {
  const which = "countries" in of ? { country: { in: [...of.countries] } } : { id: { in: [...of.organisations] } };
  const buyers = await db.organisation.findMany({ where: { kind: "buyer", ...which }, orderBy: { country: "asc" } });
  const rules = await db.signingRule.findMany({
    where: { organisationId: { in: buyers.map(({ id }) => id) } },
    orderBy: { n: "asc" },
  });
  const latest = new Map(rows(rules));
  return buyers.map(({ id, name, country }) => ({
    organisation: identifier<OrganisationId>(id),
    country: storedCountry(country),
    name,
    signatures: storedCount(latest.get(id)),
  }));
}

/** The buyer that somebody works for, by name; null where it is not known. */
export async function findOrganisationNameOf(db: ReadOnlyDatabase, person: PersonId): Promise<string | null> {
  const row = await db.person.findUnique({ where: { id: person } });
  const organisation = row && (await db.organisation.findUnique({ where: { id: row.organisationId } }));
  return organisation?.name ?? null;
}

/** The buyers that these people work for, by person: always two statements. */
export async function findOrganisationNamesOf(
  db: ReadOnlyDatabase,
  people: readonly PersonId[],
): Promise<ReadonlyMap<string, string>> {
  const known = await db.person.findMany({ where: { id: { in: [...new Set(people)] } } });
  const organisations = await db.organisation.findMany({
    where: { id: { in: [...new Set(known.map(({ organisationId }) => organisationId))] } },
  });
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  return new Map(known.map(({ id, organisationId }) => [id, names.get(organisationId) ?? ""]));
}

function rows(rules: readonly { readonly organisationId: string; readonly signatures: number }[]) {
  return rules.map(({ organisationId, signatures }) => [organisationId, signatures] as const);
}

/** The CHECK of the column holds the list. */
function storedCount(signatures: number | undefined): SignatureCount {
  if (signatures === undefined) return SIGNATURES_UNLESS_SAID;
  return signatures === 2 ? 2 : 1;
}
