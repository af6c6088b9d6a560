import { storedCountry } from "@/domain/definitions/country";
import {
  identifier,
  type LotId,
  type MandateId,
  type OrganisationId,
  type PersonId,
  type TenderId,
} from "@/domain/definitions/identifiers";
import type { Instant } from "@/domain/definitions/time";
import { MANDATE_DECISIONS, type Mandate, type MandateScope } from "@/domain/people/mandate";
import type { ReadOnlyDatabase } from "../read-as";
import { storedDay, storedInstant } from "../stored-time";

/** A mandate with everything that its partners may know of it. */
export type MandateInFull = Mandate & {
  readonly organisation: OrganisationId;
  readonly issuer: string;
  readonly onBehalfOf: string;
  readonly legalBasis: string;
  /** Null where it came from the operator, in the first form: then nobody had to check it. */
  readonly issuedBy: PersonId | null;
  readonly check: { readonly by: PersonId; readonly at: Instant } | null;
  readonly revocation: { readonly reason: string; readonly at: Instant } | null;
};

/** The mandates of these countries that the viewer may know of, with whether they were checked and taken back. */
export async function findMandates(
  db: ReadOnlyDatabase,
  countries: readonly string[],
): Promise<readonly MandateInFull[]> {
  const ofCountries = { ownerCountry: { in: [...countries] } };
  const rows = await db.mandate.findMany({
    where: ofCountries,
    orderBy: [{ ownerCountry: "asc" }, { fromOn: "asc" }, { id: "asc" }],
  });
  const checks = new Map((await db.mandateCheck.findMany({ where: ofCountries })).map((row) => [row.mandateId, row]));
  const revocations = new Map(
    (await db.mandateRevocation.findMany({ where: ofCountries })).map((row) => [row.mandateId, row]),
  );
  return rows.map((row) => {
    const [check, revocation] = [checks.get(row.id), revocations.get(row.id)];
    return {
      mandate: identifier<MandateId>(row.id),
      organisation: identifier<OrganisationId>(row.organisationId),
      country: storedCountry(row.ownerCountry),
      holder: identifier<PersonId>(row.holderId),
      issuer: row.issuer,
      // One of the first form was issued on nobody's behalf but the issuer's.
      onBehalfOf: row.onBehalfOf === "" ? row.issuer : row.onBehalfOf,
      legalBasis: row.legalBasis,
      scope: scopeOf(row),
      decisions: MANDATE_DECISIONS.filter((decision) => row.decisions.includes(decision)),
      mayDelegate: row.mayDelegate,
      under: row.underId === null ? null : identifier<MandateId>(row.underId),
      from: storedDay(row.fromOn),
      to: storedDay(row.toOn),
      isChecked: !row.needsCheck || check !== undefined,
      isRevoked: revocation !== undefined,
      issuedBy: row.issuedBy === null ? null : identifier<PersonId>(row.issuedBy),
      check: check ? { by: identifier<PersonId>(check.checkedBy), at: storedInstant(check.checkedAt) } : null,
      revocation: revocation ? { reason: revocation.reason, at: storedInstant(revocation.revokedAt) } : null,
    };
  });
}

function scopeOf({ tenderId, lots }: { tenderId: string | null; lots: readonly string[] }): MandateScope {
  if (tenderId === null) return { of: "all-tenders" };
  const tender = identifier<TenderId>(tenderId);
  return lots.length === 0
    ? { of: "tender", tender }
    : { of: "lots", tender, lots: lots.map((lot) => identifier<LotId>(lot)) };
}
