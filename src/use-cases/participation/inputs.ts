import { z } from "zod";
import { COUNTRY_FORM } from "@/domain/definitions/country";
import { identifier, type LineId, type LotId, type TenderId } from "@/domain/definitions/identifiers";
import { isQuantity, quantityFrom } from "@/domain/definitions/quantity";
import { line, says } from "../plain-text";

/** Blanks between digits are a habit of writing; a point or comma could mean either thing. */
const Quantity = z
  .string()
  .transform((text) => text.replaceAll(/[\s\u00a0\u202f]/g, ""))
  .refine((text) => !/^\d{1,3}([.,]\d{3})+$/.test(text), says("ambiguous-number"))
  .refine(isQuantity, says("not-a-quantity"))
  .transform(quantityFrom);

/** What a country needs of one product line. */
export const VolumeInput = z.object({
  line: z.uuid().transform(identifier<LineId>),
  quantity: Quantity,
  origin: line({ max: 200 }),
});

const Lot = z.uuid().transform(identifier<LotId>);

export const AnswerInvitationInput = z.object({
  tender: z.uuid().transform(identifier<TenderId>),
  country: z.string().regex(COUNTRY_FORM),
  answers: z
    .array(
      z.discriminatedUnion("stance", [
        z.object({ lot: Lot, stance: z.literal("in"), volumes: z.array(VolumeInput).max(100).readonly() }),
        z.object({ lot: Lot, stance: z.literal("out") }),
      ]),
    )
    .min(1, says("too-few"))
    .max(500)
    .readonly(),
});

export type AnswerInvitationInput = z.output<typeof AnswerInvitationInput>;
