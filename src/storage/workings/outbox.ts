import type { PersonId } from "@/domain/definitions/identifiers";
import type { Circumstances } from "@/domain/people/circumstances";
import { enqueue } from "@/platform/queue";
import { database, type PrismaTransaction } from "../client";
import { inside } from "../record/leave-work";
import { speakAs } from "../speak-as";

/** A mail server may take its time; the mail is held meanwhile, so that nobody else sends it too. */
const SENT_WITHIN_MS = 60_000;

export type WrittenMail = {
  readonly person: PersonId;
  /** The matter and what happened to it: of this the person is told once. */
  readonly about: string;
  readonly language: string;
  readonly subject: string;
  readonly text: string;
  /** The page that it leads to, from the root of this installation. */
  readonly link: string;
};

type UnsentMail = {
  readonly id: string;
  readonly to: { readonly address: string; readonly name: string };
  readonly language: string;
  readonly subject: string;
  readonly text: string;
};

/**
 * Puts mails into the outbox and leaves their sending to the worker, both or neither. Whoever was
 * told of the same thing before is not told again.
 */
export async function writeMails(circumstances: Circumstances, mails: readonly WrittenMail[]): Promise<void> {
  await asTheClock(circumstances, async (tx) => {
    for (const { person: personId, ...mail } of mails) {
      const id = circumstances.newId();
      const data = { id, personId, ...mail, writtenAt: circumstances.now };
      const { count } = await tx.outboxMail.createMany({ data, skipDuplicates: true });
      if (count === 1) await enqueue(inside(tx), "send-mail", { mail: id });
    }
  });
}

/**
 * Sends a mail that was not sent yet, and notes when. Two who try at once do it one after the other,
 * and the second finds it done. Should the note be lost, the mail goes out again under the same id.
 */
export async function sendOnce(
  circumstances: Circumstances,
  id: string,
  send: (mail: UnsentMail) => Promise<void>,
): Promise<void> {
  await asTheClock(circumstances, async (tx) => {
    const mail = await holdUnsent(tx, id);
    if (!mail) return;
    await send(mail);
    await tx.outboxMail.updateMany({ where: { id }, data: { sentAt: circumstances.now } });
  });
}

async function holdUnsent(tx: PrismaTransaction, id: string): Promise<UnsentMail | null> {
  const [mail] = await tx.$queryRaw<(Omit<UnsentMail, "to"> & { personId: string })[]>`
    SELECT id, person_id AS "personId", language, subject, text FROM outbox
    WHERE id = ${id}::uuid AND sent_at IS NULL FOR UPDATE`;
  if (!mail) return null;
  const { personId, ...written } = mail;
  const { address, name } = await tx.account.findUniqueOrThrow({
    where: { personId },
    select: { address: true, name: true },
  });
  return { ...written, to: { address, name } };
}

async function asTheClock(circumstances: Circumstances, work: (tx: PrismaTransaction) => Promise<void>): Promise<void> {
  await database(circumstances.actor.kind).$transaction(
    async (tx) => {
      await speakAs(tx, circumstances, "read-write");
      await work(tx);
    },
    { maxWait: SENT_WITHIN_MS, timeout: SENT_WITHIN_MS },
  );
}
