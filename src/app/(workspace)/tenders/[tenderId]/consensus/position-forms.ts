import { z } from "zod";
import type { Position } from "@/domain/consensus/position";
import { identifier, type LotId } from "@/domain/definitions/identifiers";
import { COMMON, type PartId } from "@/domain/documents/clause";
import { asConsent, HoldInput, StatePositionInput } from "@/use-cases/consensus/inputs";
import { says, words } from "@/use-cases/plain-text";

/** A part that was ticked, in the bytes that were shown: `common:0f3c…`. */
const TickedPart = z
  .string()
  .regex(/^(common|[0-9a-f-]{36}):[0-9a-f]{64}$/, says("not-a-choice"))
  .transform((text) => {
    const [part = "", sha256 = ""] = text.split(":");
    return { part: partFrom(part), sha256 };
  });

/** A hold or an objection as its form sends it: the parts are ticked one by one. */
export const TickedForm = StatePositionInput.extend({
  parts: z.array(TickedPart).min(1, says("too-few")).max(501).readonly(),
});

const Asked = {
  ...TickedForm.omit({ position: true }).shape,
  statement: words({ max: 4000 }).optional(),
};

/** One form for two answers: the same words are the statement of a consent, or the reason of a hold. */
export const StatementForm = z
  .discriminatedUnion("answer", [
    z.object({ ...Asked, answer: z.literal("consent") }),
    z.object({
      ...Asked,
      answer: z.literal("hold"),
      statement: HoldInput.shape.reason,
      owner: HoldInput.shape.owner,
      until: HoldInput.shape.until,
    }),
  ])
  .transform(({ tender, revision, country, parts, ...said }) => ({
    tender,
    revision,
    country,
    parts,
    position: positionOf(said),
  }));

type Said =
  | { readonly answer: "consent"; readonly statement?: string | undefined }
  | (Pick<z.output<typeof HoldInput>, "owner" | "until"> & { readonly answer: "hold"; readonly statement: string });

function positionOf(said: Said): Position {
  if (said.answer === "consent") return asConsent(said);
  const { statement: reason, owner, until } = said;
  return { stance: "hold", reason, owner, until };
}

function partFrom(text: string): PartId {
  return text === COMMON ? COMMON : identifier<LotId>(text);
}
