import { z } from "zod";
import { identifier, type LineId } from "@/domain/definitions/identifiers";
import { JudgeConditionInput } from "@/use-cases/participation/condition-inputs";
import { says, words } from "@/use-cases/plain-text";

const Verdict = z
  .object({
    line: z.uuid().transform(identifier<LineId>),
    verdict: z.enum(["met", "not-met", "later"]),
    reason: words({ max: 2000 }).optional(),
  })
  .superRefine(({ verdict, reason }, context) => {
    if (verdict !== "later" && !reason)
      context.addIssue({ code: "custom", path: ["reason"], params: says("missing").params });
  });

/** A verdict for each product line that is open, or none yet; at least one is given. */
export const JudgementForm = JudgeConditionInput.omit({ judgements: true })
  .extend({ verdicts: z.array(Verdict).max(1000).default([]) })
  .superRefine(({ verdicts }, context) => {
    if (verdicts.every(({ verdict }) => verdict === "later"))
      context.addIssue({ code: "custom", path: ["verdicts", 0, "verdict"], params: says("too-few").params });
  })
  .transform(({ verdicts, ...input }) => ({
    ...input,
    judgements: verdicts.flatMap(({ line, verdict, reason }) =>
      verdict === "later" ? [] : [{ line, isMet: verdict === "met", reason: reason ?? "" }],
    ),
  }));
