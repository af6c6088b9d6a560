import type { PeopleEvent } from "@/domain/people/events";
import type { Writers } from "../writer";

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

  MandateIssued: (tx, { mandate, organisation, country, holder, issuer, legalBasis, from, to }, { proof }) =>
    tx.mandate.createMany({
      data: {
        id: mandate,
        organisationId: organisation,
        ownerCountry: country,
        holderId: holder,
        issuer,
        legalBasis,
        fromOn: new Date(from),
        toOn: new Date(to),
        ...proof,
      },
    }),
};
