import type { Circumstances } from "@/domain/people/circumstances";
import { dueFallbacks } from "@/queries/participation/due-fallbacks";
import { recordFallbacks } from "@/use-cases/participation/record-fallbacks";
import type { Due } from "./due";

/** Where a condition was not found to be met in time, its fallback took effect when its day ended. */
export async function fallbacks(circumstances: Circumstances): Promise<readonly Due[]> {
  const due = await dueFallbacks(circumstances);
  return due.map(({ tender, condition, effectiveAt }) => ({
    subject: [tender, condition],
    dueAt: effectiveAt,
    act: async (acting) => {
      const outcome = await recordFallbacks(acting, { tender, condition, effectiveAt });
      if (outcome.ok || outcome.refusal.rule === "not-found") return; // it was taken out meanwhile
      throw new Error(`the fallback of ${condition} in ${tender} is not recorded: ${outcome.refusal.rule}`);
    },
  }));
}
