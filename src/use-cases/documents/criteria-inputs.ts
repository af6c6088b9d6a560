import { z } from "zod";
import { COUNTRY_FORM, storedCountry } from "@/domain/definitions/country";
import {
  identifier,
  type CriterionId,
  type LotId,
  type QuestionId,
  type TenderId,
} from "@/domain/definitions/identifiers";
import { calendarDayFrom } from "@/domain/definitions/time";
import { CRITERION_KINDS, PRICE_METHODS } from "@/domain/documents/award-criteria";
import { COMMON } from "@/domain/documents/clause";
import { CLIMATE_WAYS } from "@/domain/documents/climate-check";
import { isPoints, isWeight, pointsFrom, weightFrom } from "@/domain/documents/weight";
import { line, says, words } from "../plain-text";
import { typedQuantity } from "../typed-number";

const Tender = z.uuid().transform(identifier<TenderId>);
const Lot = z.uuid().transform(identifier<LotId>);
const Part = z.union([z.literal(COMMON), Lot]);
const Form = z.coerce.number().int().min(0).max(1_000_000);
const Day = z.iso.date(says("not-a-day")).transform(calendarDayFrom);

export const CRITERIA_MAX = 20;
export const QUESTIONS_MAX = 20;
export const CHOICES_MAX = 10;
export const POINTS_MAX = 1000;
export const CRITERION_WORDS_MAX = 4000;
export const CLIMATE_REASON_MAX = 4000;

/** A decimal of two places at most, with a point or a comma: more places are refused, so nothing is ambiguous. */
function decimal() {
  return z.string().transform((text) => text.replaceAll(/[\s\u00a0\u202f%]/g, "").replace(",", "."));
}

const Weight = decimal().refine(isWeight, says("not-a-weight")).transform(weightFrom);
const Points = decimal()
  .refine(isPoints, says("not-points", { max: POINTS_MAX }))
  .transform(pointsFrom);

const PointsMax = z
  .string()
  .trim()
  .refine((text) => /^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= POINTS_MAX, {
    ...says("not-between", { min: 1, max: POINTS_MAX }),
  })
  .transform(Number);

const Answer = z.discriminatedUnion("of", [
  z.object({ of: z.literal("yes-no"), pointsForYes: Points }),
  z.object({
    of: z.literal("choice"),
    choices: z
      .array(z.object({ text: line({ max: 300 }), points: Points }))
      .max(CHOICES_MAX, says("too-many", { max: CHOICES_MAX }))
      .readonly()
      .default([]),
  }),
  z.object({
    of: z.literal("number"),
    unit: line({ max: 100 }),
    noneAt: typedQuantity(),
    allAt: typedQuantity(),
  }),
  z.object({ of: z.literal("date"), allBy: Day, noneFrom: Day }),
  z.object({ of: z.literal("plan"), milestone: line({ max: 300 }), points: Points }),
]);

const Question = z
  .object({
    id: z
      .uuid()
      .transform(identifier<QuestionId>)
      .optional(),
    text: words({ max: 1000 }),
    answer: Answer,
    /** Where it must be given is for the rules to say. */
    evidence: words({ max: 1000, min: 0 }).default(""),
  })
  .transform(withoutEmptyId);

const Criterion = z
  .object({
    id: z
      .uuid()
      .transform(identifier<CriterionId>)
      .optional(),
    kind: z.enum(CRITERION_KINDS),
    name: line({ max: 120 }),
    weight: Weight,
    description: words({ max: CRITERION_WORDS_MAX, min: 0 }).default(""),
    pointsMax: PointsMax,
    questions: z
      .array(Question)
      .max(QUESTIONS_MAX, says("too-many", { max: QUESTIONS_MAX }))
      .readonly()
      .default([]),
  })
  .transform(withoutEmptyId);

/** What is new has no id; it is left out, not empty. */
function withoutEmptyId<Id, Said extends object>({ id, ...said }: Said & { readonly id?: Id | undefined }) {
  return { ...said, ...(id ? { id } : {}) };
}

/** What bids for one part are compared by. */
export const SetCriteriaInput = z.object({
  tender: Tender,
  part: Part,
  method: z.enum(PRICE_METHODS),
  tieRule: words({ max: 1000 }),
  criteria: z
    .array(Criterion)
    .max(CRITERIA_MAX, says("too-many", { max: CRITERIA_MAX }))
    .readonly()
    .default([]),
  /** The form that the officer had before them; 0 where the part has no criteria. */
  basedOn: Form,
});
export type SetCriteriaInput = z.output<typeof SetCriteriaInput>;

export const RemoveCriteriaInput = z.object({ tender: Tender, part: Part, basedOn: Form });
export type RemoveCriteriaInput = z.output<typeof RemoveCriteriaInput>;

/** A lot, and the answer that its writer had before them; 0 where there was none. */
export const LotToAnswerInput = z.object({
  lot: Lot,
  basedOn: z
    .string()
    .regex(/^\d{1,7}$/)
    .transform(Number),
});

/** How these lots meet a country's climate rule. */
export const AnswerClimateInput = z.object({
  tender: Tender,
  country: z.string().regex(COUNTRY_FORM).transform(storedCountry),
  way: z.enum(CLIMATE_WAYS),
  reason: words({ max: CLIMATE_REASON_MAX, min: 0 }).default(""),
  lots: z.array(LotToAnswerInput).min(1, says("too-few")).max(1000).readonly(),
});
export type AnswerClimateInput = z.output<typeof AnswerClimateInput>;
