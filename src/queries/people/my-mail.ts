import { nextMorning } from "@/domain/deadlines/digest-morning";
import { instantFrom, type Instant } from "@/domain/definitions/time";
import type { Circumstances } from "@/domain/people/circumstances";
import { readAs } from "@/storage/read-as";

const SHOWN_MAX = 100;

/** How a mail goes its way, or went it. */
export type MailState =
  | { readonly goes: "at-once" | "digest"; readonly sentAt: Instant | null }
  | { readonly goes: "waits"; readonly until: Instant }
  | { readonly goes: "carried"; readonly by: string; readonly at: Instant }
  | { readonly goes: "left-out" };

export type MyMail = Awaited<ReturnType<typeof myMail>>;

/**
 * The mails that were written to the viewer, the last one first: the outbox page of a demo. In the order of their ids,
 * because the clock of a demo may be set back, and those ids are made by the machine's.
 */
export async function myMail(circumstances: Circumstances, timeZone: string) {
  const { actor } = circumstances;
  const reader = { country: actor.kind === "person" ? actor.country : "", timeZone };
  const { rows, digests } = await readAs(circumstances, async (db) => {
    const mails = await db.outboxMail.findMany({ orderBy: { id: "desc" }, take: SHOWN_MAX });
    const ids = mails.flatMap(({ digestId }) => digestId ?? []);
    const carrying = await db.outboxMail.findMany({
      where: { id: { in: ids } },
      select: { id: true, writtenAt: true },
    });
    return { rows: mails, digests: new Map(carrying.map((each) => [each.id, stored(each.writtenAt)])) };
  });
  return rows.map((row) => {
    const { id, subject, text, link, language, digestId } = row;
    const writtenAt = stored(row.writtenAt);
    const carriedAt = digestId === null ? null : (digests.get(digestId) ?? null);
    const state = stateOf({ ...row, carriedAt }, nextMorning(reader, writtenAt));
    return { id, subject, text, link, language, writtenAt, state };
  });
}

type Row = {
  readonly goes: string;
  readonly sentAt: Date | null;
  readonly digestId: string | null;
  readonly carriedAt: Instant | null;
  readonly leftOutAt: Date | null;
};

function stateOf({ goes, sentAt, digestId, carriedAt, leftOutAt }: Row, until: Instant): MailState {
  if (leftOutAt) return { goes: "left-out" };
  if (digestId && carriedAt) return { goes: "carried", by: digestId, at: carriedAt };
  if (goes === "waits") return { goes: "waits", until };
  return { goes: goes === "digest" ? "digest" : "at-once", sentAt: sentAt && stored(sentAt) };
}

function stored(at: Date): Instant {
  return instantFrom(at.toISOString());
}
