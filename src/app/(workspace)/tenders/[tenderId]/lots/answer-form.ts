import { z } from "zod";
import { STANCES, type LotAnswer } from "@/domain/participation/participation";
import { AnswerInvitationInput, DayInput, LotInput } from "@/use-cases/participation/inputs";
import { LOTS_ON_PAGE } from "@/queries/tenders/lots-on-page";
import { VolumeRow, volumesIn, wrongAt } from "./volume-row";

const { tender, country } = AnswerInvitationInput.shape;

/** A lot may be left as it is. What comes with a choice that was not made does not count. */
const LotRow = z
  .object({
    lot: LotInput,
    stance: z.enum([...STANCES, "unchanged"]),
    by: DayInput.optional(),
    volumes: z.array(VolumeRow).max(100).readonly().default([]),
  })
  .superRefine(({ stance, by }, context) => {
    if (stance === "needs-mandate" && by === undefined) context.addIssue(wrongAt(["by"], "missing"));
  });

/** The answers for the lots of one page; at least one lot is answered. */
export const AnswerForm = z
  .object({ tender, country, answers: z.array(z.preprocess(withoutTheUnchosen, LotRow)).max(LOTS_ON_PAGE).readonly() })
  .superRefine(({ answers }, context) => {
    const hasAnswer = answers.some(({ stance }) => stance !== "unchanged");
    if (!hasAnswer) context.addIssue(wrongAt(["answers", 0, "stance"], "too-few"));
  })
  .transform(({ answers, ...who }) => ({ ...who, answers: answers.flatMap(toAnswer) }));

/** Volumes are folded away unless the country is in, the day unless a mandate is needed: what stands there is of no matter. */
function withoutTheUnchosen(row: unknown): unknown {
  if (typeof row !== "object" || row === null || !("stance" in row)) return row;
  const { stance } = row;
  return {
    ...row,
    ...(stance === "in" ? {} : { volumes: [] }),
    ...(stance === "needs-mandate" ? {} : { by: undefined }),
  };
}

function toAnswer({ lot, stance, by, volumes }: z.output<typeof LotRow>): readonly LotAnswer[] {
  switch (stance) {
    case "unchanged":
      return [];
    case "out":
    case "observer":
      return [{ lot, stance }];
    case "needs-mandate":
      return by === undefined ? [] : [{ lot, stance, by }];
    case "in":
      return [{ lot, stance, volumes: volumesIn(volumes) }];
  }
}
