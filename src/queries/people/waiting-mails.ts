import { instantFrom, type Instant } from "@/domain/definitions/time";
import type { Circumstances } from "@/domain/people/circumstances";
import { readAs } from "@/storage/read-as";
import { recipientsNamed, type Recipient } from "./recipients";

const WAITING = { goes: "waits", digestId: null, leftOutAt: null } as const;

/** Somebody for whom mails wait, and since when the oldest does. */
export type WaitingReader = { readonly reader: Recipient; readonly since: Instant };

export type WaitingMail = {
  readonly id: string;
  readonly subject: string;
  readonly link: string;
  readonly follows: unknown;
};

/** Asked by the clock, to write digests. */
export async function waitingReaders(circumstances: Circumstances): Promise<readonly WaitingReader[]> {
  const waiting = await readAs(circumstances, (db) =>
    db.outboxMail.groupBy({ by: ["personId"], where: WAITING, _min: { writtenAt: true } }),
  );
  const oldest = new Map(waiting.map(({ personId, _min }) => [personId, _min.writtenAt]));
  const readers = await recipientsNamed(circumstances, [...oldest.keys()]);
  return readers.flatMap((reader) => {
    const since = oldest.get(reader.person);
    return since ? [{ reader, since: instantFrom(since.toISOString()) }] : [];
  });
}

type NamedDigest = { readonly person: string; readonly about: string };

/** Which of these digests were written before. */
export async function writtenDigests<Digest extends NamedDigest>(
  circumstances: Circumstances,
  asked: readonly Digest[],
): Promise<readonly Digest[]> {
  if (asked.length === 0) return [];
  const rows = await readAs(circumstances, (db) =>
    db.outboxMail.findMany({
      where: { OR: asked.map(({ person, about }) => ({ personId: person, about })) },
      select: { personId: true, about: true },
    }),
  );
  return asked.filter(({ person, about }) => rows.some((row) => row.personId === person && row.about === about));
}

/** What was written to this person before that instant and waits for a digest, oldest first. */
export function mailsWaitingFor(
  circumstances: Circumstances,
  { person, before }: { readonly person: string; readonly before: Instant },
): Promise<readonly WaitingMail[]> {
  return readAs(circumstances, (db) =>
    db.outboxMail.findMany({
      where: { ...WAITING, personId: person, writtenAt: { lt: before } },
      orderBy: [{ writtenAt: "asc" }, { id: "asc" }],
      select: { id: true, subject: true, link: true, follows: true },
    }),
  );
}
