import type { Circumstances } from "@/domain/people/circumstances";
import type { MailChoice } from "@/domain/people/mail-choice";
import { database } from "../client";
import { speakAs } from "../speak-as";

/** Everybody chooses for themselves alone; the last choice of a kind counts, from the next mail on. */
export async function keepMailChoices(circumstances: Circumstances, choices: readonly MailChoice[]): Promise<void> {
  const { actor, now } = circumstances;
  if (actor.kind !== "person") return;
  const personId = actor.person;
  await database(actor.kind).$transaction(async (tx) => {
    await speakAs(tx, circumstances, "read-write");
    for (const { kind, pace } of choices) {
      await tx.mailChoice.upsert({
        where: { personId_kind: { personId, kind } },
        update: { pace, chosenAt: now },
        create: { personId, kind, pace, chosenAt: now },
      });
    }
  });
}
