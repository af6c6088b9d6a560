import type { TenderId } from "@/domain/definitions/identifiers";
import { identifier, type NoticeId } from "@/domain/definitions/identifiers";
import type { Instant } from "@/domain/definitions/time";
import type { Notice, NoticeState } from "@/domain/publication/notice";
import type { ReadOnlyDatabase } from "../read-as";
import { storedInstant } from "../stored-time";

export type StoredNotice = Notice & {
  readonly dispatchedAt: Instant;
  readonly receivedAt: Instant | null;
  readonly publishedAt: Instant | null;
  readonly publicationNumber: string | null;
  readonly refusedAt: Instant | null;
  readonly reason: string | null;
};

/** The notice of a tender and how far it has come; null before dispatch. */
export async function findNotice(db: ReadOnlyDatabase, tenderId: TenderId): Promise<StoredNotice | null> {
  const notice = await db.notice.findUnique({ where: { tenderId } });
  if (!notice) return null;
  const answers = await db.noticeAnswer.findMany({ where: { tenderId } });
  const [received, published, refused] = ["received", "published", "refused"].map((status) =>
    answers.find((answer) => answer.status === status),
  );
  return {
    tender: tenderId,
    notice: identifier<NoticeId>(notice.id),
    state: stateOf(answers.map(({ status }) => status)),
    dispatchedAt: storedInstant(notice.dispatchedAt),
    receivedAt: received ? storedInstant(received.at) : null,
    publishedAt: published ? storedInstant(published.at) : null,
    publicationNumber: published?.publicationNumber ?? null,
    refusedAt: refused ? storedInstant(refused.at) : null,
    reason: refused?.reason ?? null,
  };
}

/** Asked of the chain, which is known to all who were invited; the notice itself is not before it is published. */
export async function hasDispatchedNotice(db: ReadOnlyDatabase, tenderId: TenderId): Promise<boolean> {
  const dispatched = { streamKind: "tender", streamId: tenderId, event: "NoticeDispatched" };
  return (await db.entry.count({ where: dispatched })) > 0;
}

function stateOf(statuses: readonly string[]): NoticeState {
  if (statuses.includes("published")) return "published";
  if (statuses.includes("refused")) return "refused";
  return statuses.includes("received") ? "received" : "dispatched";
}
