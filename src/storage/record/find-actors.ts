import type { ReadOnlyDatabase } from "../read-as";

export type ActingOrganisation = { readonly name: string; readonly country: string };

/** For which organisation each of these acted, as entries name them; the clock and the operator act for none. */
export async function findActors(
  db: ReadOnlyDatabase,
  actorRefs: readonly string[],
): Promise<ReadonlyMap<string, ActingOrganisation>> {
  const ids = new Map(
    actorRefs.flatMap((ref) => {
      const [kind, person] = ref.split(":");
      return kind === "person" && person ? [[ref, person] as const] : [];
    }),
  );
  const people = await db.person.findMany({ where: { id: { in: [...new Set(ids.values())] } } });
  const organisations = await db.organisation.findMany({
    where: { id: { in: [...new Set(people.map(({ organisationId }) => organisationId))] } },
  });
  return new Map(
    [...ids].flatMap(([ref, person]) => {
      const organisationId = people.find(({ id }) => id === person)?.organisationId;
      const organisation = organisations.find(({ id }) => id === organisationId);
      return organisation ? [[ref, { name: organisation.name, country: organisation.country }] as const] : [];
    }),
  );
}
