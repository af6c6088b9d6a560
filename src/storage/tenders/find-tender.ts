import { storedCountry } from "@/domain/definitions/country";
import {
  identifier,
  type LineId,
  type LotId,
  type OrganisationId,
  type TenderId,
} from "@/domain/definitions/identifiers";
import type { Invitation, Lot, Tender } from "@/domain/tenders/tender";
import type { ReadOnlyDatabase } from "../read-as";
import { storedInstant } from "../stored-time";

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
    leadOrganisation: identifier<OrganisationId>(row.leadOrganisation),
    leadCountry: storedCountry(row.leadCountry),
    leadTimeZone: timeZone,
    lots: await findLots(db, id),
    invitations: await findInvitations(db, id),
    interestClosesAt: storedInstant(row.interestClosesAt),
  };
}

async function findLots(db: ReadOnlyDatabase, tenderId: TenderId): Promise<readonly Lot[]> {
  const lots = await db.lot.findMany({ where: { tenderId }, orderBy: { number: "asc" } });
  const lines = await db.productLine.findMany({ where: { tenderId }, orderBy: { place: "asc" } });
  return lots.map(({ id, number, title }) => ({
    lot: identifier<LotId>(id),
    number,
    title,
    lines: lines.filter(({ lotId }) => lotId === id).map(toLine),
  }));
}

function toLine(row: Awaited<ReturnType<ReadOnlyDatabase["productLine"]["findMany"]>>[number]) {
  const { id, inn, atc, form, route, strength, container, packSize, comparisonUnit, volumeUnit } = row;
  const line = identifier<LineId>(id);
  return { line, inn, atc, form, route, strength, container, packSize, comparisonUnit, volumeUnit };
}

async function findInvitations(db: ReadOnlyDatabase, tenderId: TenderId): Promise<readonly Invitation[]> {
  const rows = await db.invitation.findMany({ where: { tenderId }, orderBy: { ownerCountry: "asc" } });
  return rows.map(({ ownerCountry, invitedAs }) => ({
    country: storedCountry(ownerCountry),
    as: invitedAs === "observer" ? "observer" : "participant",
  }));
}
