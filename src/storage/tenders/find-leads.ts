import { storedCountry, type Country } from "@/domain/definitions/country";
import { identifier, type OrganisationId, type TenderId } from "@/domain/definitions/identifiers";
import type { ReadOnlyDatabase } from "../read-as";

/** Which buyer leads a tender, as the policies ask it. */
export type KnownLead = { readonly id: TenderId; readonly leadOrganisation: OrganisationId };

/** Who leads each of these tenders: one statement. */
export async function findLeads(
  db: ReadOnlyDatabase,
  ids: readonly TenderId[],
): Promise<ReadonlyMap<TenderId, KnownLead>> {
  const rows = await db.tender.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, leadOrganisation: true },
  });
  return new Map(
    rows.map((row) => {
      const id = identifier<TenderId>(row.id);
      return [id, { id, leadOrganisation: identifier<OrganisationId>(row.leadOrganisation) }];
    }),
  );
}

export type LeadsCalendar = { readonly leadCountry: Country; readonly leadTimeZone: string };

/** Whose calendar each of these tenders goes by: two statements. */
export async function findZonesOfLeads(
  db: ReadOnlyDatabase,
  ids: readonly TenderId[],
): Promise<ReadonlyMap<TenderId, LeadsCalendar>> {
  const rows = await db.tender.findMany({ where: { id: { in: [...ids] } }, select: { id: true, leadCountry: true } });
  const countries = await db.country.findMany();
  return new Map(
    rows.map(({ id, leadCountry }) => [
      identifier<TenderId>(id),
      {
        leadCountry: storedCountry(leadCountry),
        leadTimeZone: countries.find(({ code }) => code === leadCountry)?.timeZone ?? "UTC",
      },
    ]),
  );
}
