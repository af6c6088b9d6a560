import { z } from "zod";
import { COUNTRY_FORM, storedCountry } from "@/domain/definitions/country";
import { identifier, type ConditionId, type LineId, type LotId, type TenderId } from "@/domain/definitions/identifiers";
import { calendarDayFrom } from "@/domain/definitions/time";
import { MOMENTS } from "@/domain/participation/condition";
import { KeptFileInput } from "../people/inputs";
import { line, says, words } from "../plain-text";

const Tender = z.uuid().transform(identifier<TenderId>);
const Lot = z.uuid().transform(identifier<LotId>);
const Line = z.uuid().transform(identifier<LineId>);
const Condition = z.uuid().transform(identifier<ConditionId>);
/** Whether such a country is in is for the rules to say. */
const Code = z.string().regex(COUNTRY_FORM, says("not-a-choice")).transform(storedCountry);
const Day = z.iso.date(says("not-a-day")).transform(calendarDayFrom);
const Form = z.coerce.number().int().min(0).max(1_000_000);

export const CONDITION_WORDS_MAX = 4000;
export const EVIDENCE_WORDS_MAX = 4000;

const Bearer = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("country"), country: Code }),
  z.object({ kind: z.literal("supplier") }),
  z.object({ kind: z.literal("regulator"), name: line({ max: 200 }) }),
]);

export const ConditionTermsInput = z.object({
  title: line({ max: 200 }),
  text: words({ max: CONDITION_WORDS_MAX }),
  bearer: Bearer,
  moment: z.enum(MOMENTS),
  judge: Code,
  zone: line({ max: 60 }),
  evidenceBy: Day,
  judgedBy: Day,
  fallback: z
    .array(z.object({ line: Line, countries: z.array(Code).max(300).readonly() }))
    .max(1000)
    .readonly(),
  comparedOn: z.enum(["scope-if-met", "fallback-scope"]),
});

export const SetConditionInput = z.object({
  tender: Tender,
  lot: Lot,
  condition: Condition,
  terms: ConditionTermsInput,
  /** The form that the officer had before them; 0 for a new condition. */
  basedOn: Form,
});
export type SetConditionInput = z.output<typeof SetConditionInput>;

export const RemoveConditionInput = z.object({ tender: Tender, condition: Condition, basedOn: Form });
export type RemoveConditionInput = z.output<typeof RemoveConditionInput>;

export const GiveEvidenceInput = z
  .object({
    tender: Tender,
    condition: Condition,
    text: words({ max: EVIDENCE_WORDS_MAX }),
    file: KeptFileInput.optional(),
  })
  .transform(({ file, ...said }) => ({ ...said, ...(file ? { file } : {}) }));
export type GiveEvidenceInput = z.output<typeof GiveEvidenceInput>;

export const JudgeConditionInput = z.object({
  tender: Tender,
  condition: Condition,
  judgements: z
    .array(z.object({ line: Line, isMet: z.boolean(), reason: words({ max: 2000 }) }))
    .min(1, says("too-few"))
    .max(1000)
    .readonly(),
});
export type JudgeConditionInput = z.output<typeof JudgeConditionInput>;
