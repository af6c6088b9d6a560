import { z } from "zod";
import { COUNTRY_FORM } from "@/domain/definitions/country";
import { identifier, type LineId, type LotId, type TenderId } from "@/domain/definitions/identifiers";
import { isQuantity, quantityFrom } from "@/domain/definitions/quantity";
import { calendarDayFrom, instantFrom } from "@/domain/definitions/time";
import { CONFIDENCES, COUNTED_IN } from "@/domain/participation/participation";
import { line, says, words } from "../plain-text";

/** Blanks between digits are a habit of writing; a point or comma before three digits could mean either thing. */
export const QuantityInput = z
  .string()
  .transform((text) => text.replaceAll(/[\s\u00a0\u202f]/g, ""))
  .refine((text) => !/^\d{1,3}([.,]\d{3})+$/.test(text), says("ambiguous-number"))
  .transform((text) => (/^\d+,\d+$/.test(text) ? text.replace(",", ".") : text))
  .refine(isQuantity, says("not-a-quantity"))
  .transform(quantityFrom);

export const MonthsInput = z
  .string()
  .trim()
  .refine((text) => /^[1-9]\d{0,2}$/.test(text) && Number(text) <= 120, says("not-some-months"))
  .transform(Number);

export const LineInput = z.uuid().transform(identifier<LineId>);
export const OriginInput = line({ max: 200 });

/** What a country needs of one product line: so many, of what, in how many months, from where; or that it is not known. */
export const VolumeInput = z.union([
  z.object({ line: LineInput, isUnknown: z.literal(true), origin: OriginInput }),
  z
    .object({
      line: LineInput,
      quantity: QuantityInput,
      in: z.enum(COUNTED_IN),
      months: MonthsInput,
      origin: OriginInput,
      confidence: z.enum(CONFIDENCES).optional(),
    })
    .transform(({ line: of, quantity, in: counted, months, origin, confidence }) => ({
      line: of,
      stated: { quantity, in: counted, months },
      origin,
      ...(confidence ? { confidence } : {}),
    })),
]);

export const LotInput = z.uuid().transform(identifier<LotId>);

export const DayInput = z.iso.date(says("not-a-day")).transform(calendarDayFrom);

export const AnswerInvitationInput = z.object({
  tender: z.uuid().transform(identifier<TenderId>),
  country: z.string().regex(COUNTRY_FORM),
  answers: z
    .array(
      z.discriminatedUnion("stance", [
        z.object({ lot: LotInput, stance: z.literal("in"), volumes: z.array(VolumeInput).max(100).readonly() }),
        z.object({ lot: LotInput, stance: z.literal("out") }),
        z.object({ lot: LotInput, stance: z.literal("observer") }),
        z.object({ lot: LotInput, stance: z.literal("needs-mandate"), by: DayInput }),
      ]),
    )
    .min(1, says("too-few"))
    .max(1000)
    .readonly(),
});

export type AnswerInvitationInput = z.output<typeof AnswerInvitationInput>;

/** Volumes alone, of lots that the country is in. */
export const BindVolumesInput = z.object({
  tender: z.uuid().transform(identifier<TenderId>),
  country: z.string().regex(COUNTRY_FORM),
  lots: z
    .array(z.object({ lot: LotInput, volumes: z.array(VolumeInput).max(100).readonly() }))
    .min(1, says("too-few"))
    .max(1000)
    .readonly(),
});

export type BindVolumesInput = z.output<typeof BindVolumesInput>;

/** More time for one country. */
export const ReopenWindowInput = z.object({
  tender: z.uuid().transform(identifier<TenderId>),
  country: z.string().regex(COUNTRY_FORM, says("not-a-choice")),
  closesAt: z.iso.datetime({ offset: true, ...says("not-a-time") }).transform(instantFrom),
  reason: words({ max: 1000 }),
});

export type ReopenWindowInput = z.output<typeof ReopenWindowInput>;
