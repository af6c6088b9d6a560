import { z } from "zod";
import type { FormSentence } from "@/domain/definitions/form-sentence";
import type { LotAnswer } from "@/domain/participation/participation";
import { identifier, type LotId } from "@/domain/definitions/identifiers";
import { AnswerInvitationInput, VolumeInput } from "@/use-cases/participation/inputs";
import { says } from "@/use-cases/plain-text";

const { tender, country } = AnswerInvitationInput.shape;

/** A line left blank states nothing; a figure needs its source, and a source its figure. */
const VolumeRow = VolumeInput.partial({ quantity: true, origin: true }).superRefine(({ quantity, origin }, context) => {
  if (quantity !== undefined && origin === undefined) context.addIssue(wrongAt(["origin"], "missing"));
  if (quantity === undefined && origin !== undefined) context.addIssue(wrongAt(["quantity"], "missing"));
});

/** A lot may stay unanswered, unless a volume was typed for it: then the choice was forgotten. */
const LotRow = z
  .object({
    lot: z.uuid().transform(identifier<LotId>),
    stance: z.enum(["in", "out", "unanswered"]),
    volumes: z.array(VolumeRow).max(100).readonly(),
  })
  .superRefine(({ stance, volumes }, context) => {
    const hasVolume = volumes.some(({ quantity }) => quantity !== undefined);
    if (stance === "unanswered" && hasVolume) context.addIssue(wrongAt(["stance"], "not-a-choice"));
  });

/** The answers for all lots on one page; at least one lot is answered. */
export const AnswerForm = z
  .object({ tender, country, answers: z.array(z.preprocess(leftAsideWhenOut, LotRow)).max(500).readonly() })
  .superRefine(({ answers }, context) => {
    const hasAnswer = answers.some(({ stance }) => stance !== "unanswered");
    if (!hasAnswer) context.addIssue(wrongAt(["answers", 0, "stance"], "too-few"));
  })
  .transform(({ answers, ...who }) => ({ ...who, answers: answers.flatMap(toAnswer) }));

/** What stands in the volumes of a lot that the country is out of is of no matter. */
function leftAsideWhenOut(row: unknown): unknown {
  const isOut = typeof row === "object" && row !== null && "stance" in row && row.stance === "out";
  return isOut ? { ...row, volumes: [] } : row;
}

function toAnswer({ lot, stance, volumes }: z.output<typeof LotRow>): readonly LotAnswer[] {
  switch (stance) {
    case "unanswered":
      return [];
    case "out":
      return [{ lot, stance }];
    case "in":
      return [{ lot, stance, volumes: volumes.flatMap(toVolume) }];
  }
}

function toVolume({ line, quantity, origin }: z.output<typeof VolumeRow>) {
  return quantity === undefined || origin === undefined ? [] : [{ line, quantity, origin }];
}

function wrongAt(path: (string | number)[], sentence: FormSentence) {
  return { code: "custom", path, params: says(sentence).params } as const;
}
