import { instantFrom } from "@/domain/definitions/time";
import { INSTALLATION } from "@/domain/record/matters";
import type { Circumstances } from "@/domain/people/circumstances";
import { readAs } from "@/storage/read-as";

/**
 * When this installation was made, and whether its making came to an end: the last act of making a
 * demo or a test sets its clock for the first time. Null before the first act.
 */
export function installationFacts(circumstances: Circumstances) {
  return readAs(circumstances, async (db) => {
    const stream = { streamKind: INSTALLATION.kind, streamId: INSTALLATION.id };
    const made = await db.entry.findFirst({ where: { ...stream, event: "InstallationMade" } });
    if (!made) return null;
    return {
      madeAt: instantFrom(made.receivedAt.toISOString()),
      isComplete: (await db.clockOffset.count()) > 0,
    };
  });
}
