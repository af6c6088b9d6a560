import type { Circumstances } from "@/domain/people/circumstances";
import { dueHolds } from "@/queries/consensus/due-ends";
import { lapseHold } from "@/use-cases/consensus/lapse-hold";
import type { Due } from "./due";

/** A hold is no position when its day has ended in the lead's zone. */
export async function lapsingHolds(circumstances: Circumstances): Promise<readonly Due[]> {
  const due = await dueHolds(circumstances);
  return due.map(({ tender, country, n, endsAt }) => ({
    subject: [tender, country, String(n)],
    dueAt: endsAt,
    act: async (acting) => {
      const outcome = await lapseHold(acting, { tender, country, n });
      if (outcome.ok || outcome.refusal.rule === "only-a-hold-that-is-the-last-word-lapses") return; // replaced meanwhile
      throw new Error(`the hold of ${country} in ${tender} does not lapse: ${outcome.refusal.rule}`);
    },
  }));
}
