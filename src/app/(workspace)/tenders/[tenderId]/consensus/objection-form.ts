import { z } from "zod";
import { identifier, type LotId } from "@/domain/definitions/identifiers";
import { COMMON, type PartId } from "@/domain/documents/clause";
import { StatePositionInput } from "@/use-cases/consensus/inputs";
import { says } from "@/use-cases/plain-text";

/** A part that was ticked, in the bytes that were shown: `common:0f3c…`. */
const TickedPart = z
  .string()
  .regex(/^(common|[0-9a-f-]{36}):[0-9a-f]{64}$/, says("not-a-choice"))
  .transform((text) => {
    const [part = "", sha256 = ""] = text.split(":");
    return { part: partFrom(part), sha256 };
  });

/** An objection as its form sends it: the parts are ticked one by one. */
export const ObjectionForm = StatePositionInput.extend({
  parts: z.array(TickedPart).min(1, says("too-few")).max(501).readonly(),
});

function partFrom(text: string): PartId {
  return text === COMMON ? COMMON : identifier<LotId>(text);
}
