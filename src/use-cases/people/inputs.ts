import { z } from "zod";
import { COUNTRY_FORM } from "@/domain/definitions/country";
import { storedCountry } from "@/domain/definitions/country";
import { identifier, type MandateId, type OrganisationId, type PersonId } from "@/domain/definitions/identifiers";
import { calendarDayFrom } from "@/domain/definitions/time";
import { ROLES } from "@/domain/people/actor";
import { line } from "../plain-text";

const Code = z.string().regex(COUNTRY_FORM).transform(storedCountry);
const Organisation = z.uuid().transform(identifier<OrganisationId>);
const Person = z.uuid().transform(identifier<PersonId>);
const Day = z.iso.date().transform(calendarDayFrom);

export const AdmitCountryInput = z.object({ country: Code, timeZone: line({ max: 60 }) });
export type AdmitCountryInput = z.output<typeof AdmitCountryInput>;

export const RegisterOrganisationInput = z.object({
  organisation: Organisation,
  kind: z.enum(["buyer", "auditor", "coordination"]),
  country: Code,
  name: line({ max: 200 }),
});
export type RegisterOrganisationInput = z.output<typeof RegisterOrganisationInput>;

export const RegisterPersonInput = z.object({
  person: Person,
  organisation: Organisation,
  roles: z.array(z.enum(ROLES)).min(1).readonly(),
  account: z.object({
    address: z.email(),
    name: line({ max: 200 }),
    passwordHash: z.string(),
    language: z.enum(["en", "da", "nb", "is"]),
    timeZone: line({ max: 60 }),
  }),
});
export type RegisterPersonInput = z.output<typeof RegisterPersonInput>;

export const IssueMandateInput = z.object({
  mandate: z.uuid().transform(identifier<MandateId>),
  organisation: Organisation,
  country: Code,
  holder: Person,
  issuer: line({ max: 200 }),
  legalBasis: line({ max: 500 }),
  from: Day,
  to: Day,
});
export type IssueMandateInput = z.output<typeof IssueMandateInput>;
