import { z } from "zod";
import type { FormSentence } from "@/domain/definitions/form-sentence";
import { CONFIDENCES, COUNTED_IN, type SaidVolume } from "@/domain/participation/participation";
import { LineInput, MonthsInput, OriginInput, QuantityInput } from "@/use-cases/participation/inputs";
import { says } from "@/use-cases/plain-text";

/** A line left blank states nothing; a figure needs its source, a source its figure; unknown is said instead of a figure. */
export const VolumeRow = z
  .object({
    line: LineInput,
    quantity: QuantityInput.optional(),
    unknown: z.literal("on").optional(),
    in: z.enum(COUNTED_IN).default("volume-unit"),
    months: MonthsInput.optional(),
    origin: OriginInput.optional(),
    confidence: z.enum(CONFIDENCES).optional(),
  })
  .superRefine(({ quantity, unknown, months, origin }, context) => {
    const isSaid = quantity !== undefined || unknown !== undefined;
    if (quantity !== undefined && unknown !== undefined) context.addIssue(wrongAt(["unknown"], "one-or-the-other"));
    if (quantity !== undefined && months === undefined) context.addIssue(wrongAt(["months"], "missing"));
    if (isSaid && origin === undefined) context.addIssue(wrongAt(["origin"], "missing"));
    if (!isSaid && origin !== undefined) context.addIssue(wrongAt(["quantity"], "missing"));
  });

/** What a row says of its line: nothing where it was left blank. */
export function volumesIn(rows: readonly z.output<typeof VolumeRow>[]): readonly SaidVolume[] {
  return rows.flatMap(({ line, quantity, unknown, months, origin, confidence, in: counted }): readonly SaidVolume[] => {
    if (origin === undefined) return [];
    if (unknown !== undefined) return [{ line, isUnknown: true, origin }];
    if (quantity === undefined || months === undefined) return [];
    return [{ line, stated: { quantity, in: counted, months }, origin, ...(confidence ? { confidence } : {}) }];
  });
}

export function wrongAt(path: (string | number)[], sentence: FormSentence) {
  return { code: "custom", path, params: says(sentence).params } as const;
}
