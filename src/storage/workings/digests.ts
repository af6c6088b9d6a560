import type { Circumstances } from "@/domain/people/circumstances";
import type { PrismaTransaction } from "../client";
import { asTheClock, writeOnce, type WrittenMail } from "./outbox";

/** A digest, the mails that it carries, and those that are no longer for its reader. */
export type WrittenDigest = {
  readonly mail: WrittenMail | null;
  readonly carried: readonly string[];
  readonly leftOut: readonly string[];
};

/**
 * Writes a digest, notes what it carries and leaves it to be sent: all or nothing. Of two who do it at once the second
 * finds what waited taken, and does nothing. A reader who had one for this morning has these in the next.
 */
export async function writeDigest(circumstances: Circumstances, digest: WrittenDigest): Promise<void> {
  const { mail, carried, leftOut } = digest;
  await asTheClock(circumstances, async (tx) => {
    if (!(await allStillWait(tx, [...carried, ...leftOut]))) return;
    if (leftOut.length > 0) {
      await tx.outboxMail.updateMany({ where: { id: { in: [...leftOut] } }, data: { leftOutAt: circumstances.now } });
    }
    const digestId = mail && (await writeOnce(tx, circumstances, { mail, goes: "digest" }));
    if (digestId) await tx.outboxMail.updateMany({ where: { id: { in: [...carried] } }, data: { digestId } });
  });
}

/** Held until all is noted. */
async function allStillWait(tx: PrismaTransaction, ids: readonly string[]): Promise<boolean> {
  const rows = await tx.$queryRaw<readonly unknown[]>`
    SELECT id FROM outbox WHERE id = ANY (${ids}::uuid[]) AND goes = 'waits' AND digest_id IS NULL AND left_out_at IS NULL
    ORDER BY id FOR UPDATE`;
  return rows.length === ids.length;
}
