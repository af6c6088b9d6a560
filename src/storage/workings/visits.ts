import { visitAfter } from "@/domain/people/visit";
import type { Circumstances } from "@/domain/people/circumstances";
import { database } from "../client";
import { speakAs } from "../speak-as";
import { findLastVisit } from "./find-last-visit";

/** Longer than this nothing is waited for: somebody is then told of the same things once more. */
const WAITS_MS = 5_000;

/** Notes that the viewer has looked at their day as it was at that moment. */
export async function noteVisit(circumstances: Circumstances): Promise<void> {
  const { actor, now } = circumstances;
  if (actor.kind !== "person") return;
  const { person: personId } = actor;
  await database(actor.kind).$transaction(
    async (tx) => {
      await speakAs(tx, circumstances, "read-write");
      const visit = visitAfter(await findLastVisit(tx, personId), now);
      await tx.visit.upsert({ where: { personId }, update: visit, create: { personId, ...visit } });
    },
    { maxWait: WAITS_MS, timeout: WAITS_MS },
  );
}
