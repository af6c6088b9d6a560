import { storedCountry } from "@/domain/definitions/country";
import { identifier, type OrganisationId, type TenderId } from "@/domain/definitions/identifiers";
import type { Invitation, Tender } from "@/domain/tenders/tender";
import type { ReadOnlyDatabase } from "../read-as";
import { storedInstant } from "../stored-time";
import { findLotLinks, findLots } from "./find-lots";

/** A tender with its lots, or null where the viewer may not know what it is about. */
export async function findTender(db: ReadOnlyDatabase, id: TenderId): Promise<Tender | null> {
  const row = await db.tender.findUnique({ where: { id } });
  const proposal = await db.proposal.findUnique({ where: { tenderId: id } });
  if (!row || !proposal) return null;
  const { timeZone } = await db.country.findUniqueOrThrow({ where: { code: row.leadCountry } });
  return {
    id,
    number: row.number,
    title: proposal.title,
    form: row.form === "accession" ? "accession" : "joint",
    leadOrganisation: identifier<OrganisationId>(row.leadOrganisation),
    leadCountry: storedCountry(row.leadCountry),
    leadTimeZone: timeZone,
    lots: await findLots(db, id),
    links: await findLotLinks(db, id),
    invitations: await findInvitations(db, id),
    interestClosesAt: storedInstant(row.interestClosesAt),
  };
}

async function findInvitations(db: ReadOnlyDatabase, tenderId: TenderId): Promise<readonly Invitation[]> {
  const rows = await db.invitation.findMany({ where: { tenderId }, orderBy: { ownerCountry: "asc" } });
  return rows.map(({ ownerCountry, invitedAs }) => ({
    country: storedCountry(ownerCountry),
    as: invitedAs === "observer" ? "observer" : "participant",
  }));
}
