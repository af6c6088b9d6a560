import type { Circumstances } from "@/domain/people/circumstances";
import { dueRoundEnds } from "@/queries/consensus/due-ends";
import { endRound } from "@/use-cases/consensus/end-round";
import type { Due } from "./due";

/** A round is over at its time, and says who was silent. */
export async function endingRounds(circumstances: Circumstances): Promise<readonly Due[]> {
  const due = await dueRoundEnds(circumstances);
  return due.map(({ tender, round, closesAt }) => ({
    subject: [tender, round],
    dueAt: closesAt,
    act: async (acting) => {
      const outcome = await endRound(acting, { tender, round });
      if (outcome.ok || outcome.refusal.rule === "a-round-ends-once") return;
      throw new Error(`round ${round} of ${tender} does not end: ${outcome.refusal.rule}`);
    },
  }));
}
