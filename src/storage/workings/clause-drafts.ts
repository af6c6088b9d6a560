import { daysBefore } from "@/domain/definitions/time";
import type { Circumstances } from "@/domain/people/circumstances";
import { database, type PrismaTransaction } from "../client";
import { speakAs } from "../speak-as";
import type { DraftOf, KeptDraft } from "./find-own-drafts";

/** What was typed is rather kept late than not at all. */
const WAITS_MS = 15_000;

/** What nobody touched for so long is forgotten. */
const KEPT_DAYS = 90;

/**
 * Keeps it in place of what the same person kept before; where the database shows them no drafts, nothing is kept. What
 * they left lying for longer than that is forgotten on this occasion.
 */
export async function keepClauseDraft(circumstances: Circumstances, kept: KeptDraft): Promise<void> {
  const { actor, now } = circumstances;
  if (actor.kind !== "person") return;
  const { tender: tenderId, clause: clauseId, language, ...written } = kept;
  const id = { personId: actor.person, tenderId, clauseId, language };
  const words = { ...written, heading: storable(written.heading), text: storable(written.text), savedAt: now };
  await asTheirOwn(circumstances, async (tx) => {
    await tx.clauseDraft.deleteMany({ where: { savedAt: { lt: daysBefore(now, KEPT_DAYS) } } });
    await tx.clauseDraft.upsert({
      where: { personId_tenderId_clauseId_language: id },
      update: words,
      create: { ...id, organisationId: actor.organisation, ...words, begunAt: now },
    });
  });
}

/** It was saved, or is not wanted any more. */
export async function throwAwayDraft(circumstances: Circumstances, draft: DraftOf): Promise<void> {
  const { tender: tenderId, clause: clauseId, language } = draft;
  await asTheirOwn(circumstances, (tx) => tx.clauseDraft.deleteMany({ where: { tenderId, clauseId, language } }));
}

async function asTheirOwn(circumstances: Circumstances, work: (tx: PrismaTransaction) => Promise<unknown>) {
  await database(circumstances.actor.kind).$transaction(
    async (tx) => {
      await speakAs(tx, circumstances, "read-write");
      await work(tx);
    },
    { maxWait: WAITS_MS, timeout: WAITS_MS },
  );
}

/** PostgreSQL stores no NUL and no half of a character. */
function storable(text: string): string {
  return text.toWellFormed().replaceAll("\0", "\u0001");
}
