import type { MandateChecked, PeopleEvent } from "@/domain/people/events";
import { fileColumns } from "../stored-file";
import { personOf, type Writers } from "../writer";

/** createMany throughout: it asks for nothing back, so the writer need not be able to read the row. */
export const PEOPLE_WRITERS: Writers<PeopleEvent["type"]> = {
  CountryAdmitted: (tx, { country, timeZone }, { proof }) =>
    tx.country.createMany({ data: { code: country, timeZone, ...proof } }),

  OrganisationRegistered: (tx, { organisation, kind, country, name }, { proof }) =>
    tx.organisation.createMany({ data: { id: organisation, kind, country, name, ...proof } }),

  PersonRegistered: (tx, { person, organisation }, { proof }) =>
    tx.person.createMany({ data: { id: person, organisationId: organisation, ...proof } }),

  RoleGranted: (tx, { person, organisation, role, tender }, { proof }) =>
    tx.roleGrant.createMany({
      data: { personId: person, organisationId: organisation, role, tenderId: tender ?? null, ...proof },
    }),

  MandateIssued: (tx, event, { proof, by }) => {
    const { mandate, organisation, country, holder, scope, decisions, under, from, to } = event;
    const { issuer, onBehalfOf, legalBasis, mayDelegate, needsCheck } = event;
    return tx.mandate.createMany({
      data: {
        id: mandate,
        organisationId: organisation,
        ownerCountry: country,
        holderId: holder,
        ...{ issuer, onBehalfOf, legalBasis, mayDelegate, needsCheck },
        tenderId: scope.of === "all-tenders" ? null : scope.tender,
        lots: scope.of === "lots" ? [...scope.lots] : [],
        decisions: [...decisions],
        underId: under ?? null,
        issuedBy: by,
        fromOn: new Date(from),
        toOn: new Date(to),
        ...proof,
      },
    });
  },

  MandateChecked: (tx, event, made) =>
    tx.mandateCheck.createMany({
      data: { ...ofMandate(event), checkedBy: personOf(made), checkedAt: made.at, ...made.proof },
    }),

  MandateRevoked: (tx, { reason, ...event }, { proof, at }) =>
    tx.mandateRevocation.createMany({ data: { ...ofMandate(event), reason, revokedAt: at, ...proof } }),

  MandateLimited: (tx, { n, ceiling, evidence, ...event }, { proof }) =>
    tx.mandateLimit.createMany({
      data: {
        ...ofMandate(event),
        n,
        minorUnits: ceiling?.amount.minorUnits ?? null,
        currency: ceiling?.amount.currency ?? null,
        rates: (ceiling?.rates ?? []).map((rate) => ({ ...rate })),
        ...fileColumns(evidence),
        ...proof,
      },
    }),
};

type OfMandate = Pick<MandateChecked, "mandate" | "organisation" | "country">;

function ofMandate({ mandate: mandateId, organisation: organisationId, country: ownerCountry }: OfMandate) {
  return { mandateId, organisationId, ownerCountry };
}
