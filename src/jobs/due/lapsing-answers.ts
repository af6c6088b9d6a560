import type { Circumstances } from "@/domain/people/circumstances";
import { dueLapses } from "@/queries/participation/due-lapses";
import { lapseAnswers } from "@/use-cases/participation/lapse-answers";
import type { Due } from "./due";

/** Whoever needs a mandate by a day is out when that day has ended in the lead's zone. */
export async function lapsingAnswers(circumstances: Circumstances): Promise<readonly Due[]> {
  const lapses = await dueLapses(circumstances);
  return lapses.map(({ tender, country, by, until }) => ({
    subject: [tender, country, by],
    dueAt: until,
    act: async (acting) => {
      const outcome = await lapseAnswers(acting, { tender, country, by });
      if (outcome.ok || outcome.refusal.rule === "only-answers-that-wait-for-a-mandate-lapse") return;
      throw new Error(`the answers of ${country} in ${tender} do not lapse: ${outcome.refusal.rule}`);
    },
  }));
}
