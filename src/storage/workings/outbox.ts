import type { PersonId } from "@/domain/definitions/identifiers";
import type { Circumstances } from "@/domain/people/circumstances";
import { paceOf, type MailKind } from "@/domain/people/mail-choice";
import { enqueue } from "@/platform/queue";
import { database, type PrismaTransaction } from "../client";
import { inside } from "../record/leave-work";
import { speakAs } from "../speak-as";
import { toMailChoice } from "./find-mail-choices";

/** A mail server may take its time; the mail is held meanwhile, so that nobody else sends it too. */
const SENT_WITHIN_MS = 60_000;

export type WrittenMail = {
  readonly person: PersonId;
  /** The matter and what happened to it: of this the person is told once, by itself or in a digest. */
  readonly about: string;
  readonly kind: MailKind;
  readonly language: string;
  readonly subject: string;
  readonly text: string;
  /** The page that it leads to, from the root of this installation. */
  readonly link: string;
  /** The work that it follows from, for a digest that says it later; null where it can only be said as it is written. */
  readonly follows: object | null;
};

type UnsentMail = {
  readonly id: string;
  readonly to: { readonly address: string; readonly name: string };
  readonly language: string;
  readonly subject: string;
  readonly text: string;
};

/**
 * Puts mails into the outbox and leaves their sending to the worker, both or neither. Whoever was told of the same
 * thing before is not told again; whoever chose so is told in the next digest, or not at all.
 */
export async function writeMails(circumstances: Circumstances, mails: readonly WrittenMail[]): Promise<void> {
  if (mails.length === 0) return;
  await asTheClock(circumstances, async (tx) => {
    const people = [...new Set(mails.map(({ person }) => person))];
    const choices = Map.groupBy(
      await tx.mailChoice.findMany({ where: { personId: { in: people } } }),
      ({ personId }) => personId,
    );
    for (const mail of mails) {
      const pace = paceOf(mail.kind, (choices.get(mail.person) ?? []).flatMap(toMailChoice));
      if (pace !== "never") await writeOnce(tx, circumstances, { mail, goes: pace === "digest" ? "waits" : "at-once" });
    }
  });
}

/** Writes it, and leaves it to be sent where it goes by itself; null where the person was told of that before. */
export async function writeOnce(
  tx: PrismaTransaction,
  { newId, now }: Circumstances,
  { mail, goes }: { readonly mail: WrittenMail; readonly goes: "at-once" | "waits" | "digest" },
): Promise<string | null> {
  const { person: personId, about, kind, language, subject, text, link, follows } = mail;
  const id = newId();
  const written = { id, personId, about, kind, language, subject, text, link, goes, writtenAt: now };
  const data = { ...written, ...(follows && { follows }) };
  const { count } = await tx.outboxMail.createMany({ data, skipDuplicates: true });
  if (count === 0) return null;
  if (goes !== "waits") await enqueue(inside(tx), "send-mail", { mail: id });
  return id;
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
    WHERE id = ${id}::uuid AND sent_at IS NULL AND goes <> 'waits' FOR UPDATE`;
  if (!mail) return null;
  const { personId, ...written } = mail;
  const { address, name } = await tx.account.findUniqueOrThrow({
    where: { personId },
    select: { address: true, name: true },
  });
  return { ...written, to: { address, name } };
}

export async function asTheClock(
  circumstances: Circumstances,
  work: (tx: PrismaTransaction) => Promise<void>,
): Promise<void> {
  await database(circumstances.actor.kind).$transaction(
    async (tx) => {
      await speakAs(tx, circumstances, "read-write");
      await work(tx);
    },
    { maxWait: SENT_WITHIN_MS, timeout: SENT_WITHIN_MS },
  );
}
