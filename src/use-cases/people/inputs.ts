import { z } from "zod";
import { COUNTRY_FORM } from "@/domain/definitions/country";
import { storedCountry } from "@/domain/definitions/country";
import {
  identifier,
  type FileKey,
  type LotId,
  type MandateId,
  type OrganisationId,
  type PersonId,
  type TenderId,
} from "@/domain/definitions/identifiers";
import { calendarDayFrom } from "@/domain/definitions/time";
import { ROLES } from "@/domain/people/actor";
import { MANDATE_DECISIONS, type Ceiling } from "@/domain/people/mandate";
import { line, says, words } from "../plain-text";
import { Currencies, MONEY_FIELDS, moneyTyped, typedQuantity } from "../typed-number";

const Code = z.string().regex(COUNTRY_FORM).transform(storedCountry);
const Organisation = z.uuid().transform(identifier<OrganisationId>);
const Person = z.uuid().transform(identifier<PersonId>);
const Day = z.iso.date(says("not-a-day")).transform(calendarDayFrom);

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

const Mandate = z.uuid().transform(identifier<MandateId>);

const RateInput = z.object({
  from: Currencies,
  rate: typedQuantity(),
  on: Day,
  source: line({ max: 200 }),
});

/** The most that the country may be bound to, and the rates by which other currencies are counted; without an amount, none. */
const CeilingInput = z
  .object({
    ...MONEY_FIELDS,
    rates: z
      .array(RateInput)
      .max(10, says("too-many", { max: 10 }))
      .readonly(),
  })
  .transform(({ rates, ...money }, context): Ceiling | undefined => {
    const amount = moneyTyped(money, context);
    if (amount) return { amount, rates };
    if (rates.length > 0 && money.amount === undefined) {
      context.addIssue({ code: "custom", path: ["amount"], ...says("missing") });
    }
    return undefined;
  });

export const ScopeInput = z.discriminatedUnion("of", [
  z.object({ of: z.literal("all-tenders") }),
  z.object({ of: z.literal("tender"), tender: z.uuid().transform(identifier<TenderId>) }),
  z.object({
    of: z.literal("lots"),
    tender: z.uuid().transform(identifier<TenderId>),
    lots: z
      .array(z.uuid().transform(identifier<LotId>))
      .min(1, says("too-few"))
      .max(1000)
      .readonly(),
  }),
]);

/** A file that was kept before the act: what it is, as the platform found it. */
export const KeptFileInput = z.object({
  key: z.string().transform(identifier<FileKey>),
  name: line({ max: 200 }),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  size: z.number().int().positive(),
  type: z.string(),
});

/** What a mandate says of itself, whatever it is for. */
export const MandateFields = z.object({
  country: Code,
  holder: Person,
  issuer: line({ max: 200 }),
  onBehalfOf: line({ max: 200 }),
  legalBasis: line({ max: 500 }),
  decisions: z.array(z.enum(MANDATE_DECISIONS)).min(1, says("too-few")).readonly(),
  mayDelegate: z.boolean().default(false),
  under: Mandate.optional(),
  from: Day,
  to: Day,
  ceiling: CeilingInput.optional(),
});

export const IssueMandateInput = MandateFields.extend({ scope: ScopeInput }).transform(
  ({ under, ceiling, ...facts }) => ({
    ...facts,
    ...(under ? { under } : {}),
    ...(ceiling ? { ceiling } : {}),
  }),
);
export type IssueMandateInput = z.output<typeof IssueMandateInput>;

/** Of a mandate of the own country: there is no other that papers could be put to. */
export const AddPaperInput = z.object({ mandate: Mandate, evidence: KeptFileInput });
export type AddPaperInput = z.output<typeof AddPaperInput>;

export const CheckMandateInput = z.object({ country: Code, mandate: Mandate });
export type CheckMandateInput = z.output<typeof CheckMandateInput>;

export const RevokeMandateInput = z.object({ country: Code, mandate: Mandate, reason: words({ max: 2000 }) });
export type RevokeMandateInput = z.output<typeof RevokeMandateInput>;
