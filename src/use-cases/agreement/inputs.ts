import { z } from "zod";
import { LEGAL_ROUTES } from "@/domain/agreement/applicable-law";
import { DECIDED, SECOND_ROUND_DAYS_MAX, SILENT_CLOCK_DAYS_MAX } from "@/domain/agreement/silence";
import { ACCESS_DECIDERS, BEARERS, CONTRACTING, TASKS, type StandingTerms } from "@/domain/agreement/standing-terms";
import { identifier, type CooperationId, type OrganisationId, type TenderId } from "@/domain/definitions/identifiers";
import { TEXT_LANGUAGES } from "@/domain/definitions/text-language";
import { line, says, words } from "../plain-text";

export const Cooperation = z.uuid().transform(identifier<CooperationId>);
export const Tender = z.uuid().transform(identifier<TenderId>);
const Organisation = z.uuid().transform(identifier<OrganisationId>);
export const Form = z.coerce.number().int().min(0).max(1_000_000);
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

function days(min: number, max: number) {
  return z
    .string()
    .regex(/^\d{1,3}$/, says("not-a-whole-number"))
    .transform(Number)
    .refine((count) => count >= min && count <= max, says("not-between", { min, max }));
}

/** A record over an enumeration is whole only with every one of its members. */
const Tasks = z.record(z.enum(TASKS), z.enum(BEARERS));

/** Every decision of which a number of days is given; an empty field is: silence does not count. */
const Silence = z
  .array(z.object({ decided: z.enum(DECIDED), workingDays: days(1, SILENT_CLOCK_DAYS_MAX).optional() }))
  .max(DECIDED.length)
  .transform((clocks) =>
    clocks.flatMap(({ decided, workingDays }) => (workingDays === undefined ? [] : [{ decided, workingDays }])),
  );

/** The lengths of texts, the days to answer and the notice of at most two years are bounds of the house; no law sets any. */
export const StandingTermsInput = z
  .object({
    name: line({ max: 200 }),
    parties: z.array(Organisation).min(2, says("fewer-than-two")).max(30),
    route: z.enum(LEGAL_ROUTES),
    tasks: Tasks,
    platform: line({ max: 200 }),
    workingLanguages: z.array(z.enum(TEXT_LANGUAGES)).min(1, says("too-few")),
    distribution: words({ max: 4000 }),
    contracting: z.enum(CONTRACTING),
    mayGoOn: z.boolean().default(false),
    secondRound: days(1, SECOND_ROUND_DAYS_MAX),
    silence: Silence,
    liability: words({ max: 4000 }),
    accessDecidedBy: z.enum(ACCESS_DECIDERS),
    accessDays: days(1, 60),
    noticeDays: days(0, 730),
    staysDue: words({ max: 4000 }),
  })
  .transform((typed): StandingTerms => {
    const { mayGoOn, secondRound, accessDecidedBy, accessDays, noticeDays, staysDue, ...terms } = typed;
    return {
      ...terms,
      nonResponse: { mayGoOn, workingDays: secondRound },
      access: { decidedBy: accessDecidedBy, workingDays: accessDays },
      exit: { noticeDays, staysDue },
    };
  });

/** A new one has no id yet: it is given when it is begun. */
export const WriteStandingInput = z
  .object({ cooperation: Cooperation.optional(), basedOn: Form, terms: StandingTermsInput })
  .transform(({ cooperation, ...written }) => ({ ...written, ...(cooperation ? { cooperation } : {}) }));
export type WriteStandingInput = z.output<typeof WriteStandingInput>;

export const PutStandingInput = z.object({ cooperation: Cooperation, basedOn: Form });
export type PutStandingInput = z.output<typeof PutStandingInput>;

export const PutAnnexInput = z.object({ tender: Tender, basedOn: Form });
export type PutAnnexInput = z.output<typeof PutAnnexInput>;

/** Which paper a signature is on: one of the two. */
const Of = z.union([z.object({ cooperation: Cooperation }).strict(), z.object({ tender: Tender }).strict()]);

export const SignInput = z.object({ of: Of, sha256: Sha256 });
export type SignInput = z.output<typeof SignInput>;

export const TakeBackInput = SignInput.extend({ reason: words({ max: 2000 }) });
export type TakeBackInput = z.output<typeof TakeBackInput>;

export const SetSigningRuleInput = z.object({
  organisation: Organisation,
  signatures: z.enum(["1", "2"]).transform((count) => (count === "2" ? 2 : 1)),
});
export type SetSigningRuleInput = z.output<typeof SetSigningRuleInput>;
