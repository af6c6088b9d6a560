import { identifier, type NoticeId, type TenderId } from "@/domain/definitions/identifiers";
import type { Instant } from "@/domain/definitions/time";
import type { Notice, NoticeState } from "@/domain/publication/notice";
import type { ReadOnlyDatabase } from "../read-as";
import { storedInstant } from "../stored-time";

export type StoredNotice = Notice & {
  readonly dispatchedAt: Instant;
  /** Since when it is public without word of its publication; null where it is not, or was published first. */
  readonly madePublicAt: Instant | null;
  readonly publishedAt: Instant | null;
  readonly publicationNumber: string | null;
  readonly refusedAt: Instant | null;
  readonly reason: string | null;
  /** The field that the reason is about, by its id. */
  readonly field: string | null;
};

/** The latest version of the notice of a tender, and how far it has come; null before dispatch. */
export async function findNotice(db: ReadOnlyDatabase, tenderId: TenderId): Promise<StoredNotice | null> {
  const [latest] = await findNoticeVersions(db, tenderId);
  return latest ?? null;
}

/** Every version of the notice of a tender that was sent, the latest first. */
export async function findNoticeVersions(db: ReadOnlyDatabase, tenderId: TenderId): Promise<readonly StoredNotice[]> {
  const sent = await db.notice.findMany({ where: { tenderId }, orderBy: { version: "desc" } });
  if (sent.length === 0) return [];
  const answers = await db.noticeAnswer.findMany({ where: { tenderId } });
  return sent.map(({ id, version, dispatchedAt }) => {
    const own = answers.filter(({ noticeVersion }) => noticeVersion === version);
    const [received, madePublic, published, refused] = ["received", "made-public", "published", "refused"].map(
      (status) => own.find((answer) => answer.status === status),
    );
    return {
      tender: tenderId,
      notice: identifier<NoticeId>(id),
      version,
      state: stateOf(own.map(({ status }) => status)),
      dispatchedAt: storedInstant(dispatchedAt),
      receivedAt: received ? storedInstant(received.at) : null,
      madePublicAt: madePublic ? storedInstant(madePublic.at) : null,
      publishedAt: published ? storedInstant(published.at) : null,
      publicationNumber: published?.publicationNumber ?? null,
      refusedAt: refused ? storedInstant(refused.at) : null,
      reason: refused?.reason ?? null,
      field: refused?.field ?? null,
    };
  });
}

const SENT = ["NoticeDispatched", "NoticeRefused"];

/**
 * Asked of the chain, which is known to all who were invited; the notice itself is not before it is published.
 * A notice that was refused is not on its way any more, until it is sent anew.
 */
export async function hasDispatchedNotice(db: ReadOnlyDatabase, tenderId: TenderId): Promise<boolean> {
  const last = await db.entry.findFirst({
    where: { streamKind: "tender", streamId: tenderId, event: { in: SENT } },
    orderBy: { seq: "desc" },
    select: { event: true },
  });
  return last?.event === "NoticeDispatched";
}

/** The tenders among these whose text was frozen anew after their notice was refused: they are back at their text. */
export async function findBackAtTheirText(
  db: ReadOnlyDatabase,
  tenders: readonly string[],
): Promise<ReadonlySet<string>> {
  const entries = await db.entry.findMany({
    where: {
      streamKind: "tender",
      streamId: { in: [...tenders] },
      event: { in: [...SENT, "RevisionFrozen"] },
    },
    orderBy: { seq: "asc" },
    select: { streamId: true, event: true },
  });
  const last = Map.groupBy(entries, ({ streamId }) => streamId);
  return new Set(
    tenders.filter((tender) => {
      const events = (last.get(tender) ?? []).map(({ event }) => event);
      return events.includes("NoticeRefused") && events.at(-1) === "RevisionFrozen";
    }),
  );
}

/** What was answered, from the last word to the first: what is public stays so until it is published or refused. */
export function stateOf(statuses: readonly string[]): NoticeState {
  const state = (["published", "refused", "made-public", "received"] as const).find((each) => statuses.includes(each));
  return state ?? "dispatched";
}
