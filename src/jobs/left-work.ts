import type { CooperationId, NoticeId, TenderId } from "@/domain/definitions/identifiers";
import type { FollowedEvent } from "@/domain/record/followed";
import type { QueueName } from "@/platform/queue";

/** What was left to be done, by queue. Kept as data between two processes: ids and counts, no more. */
export type LeftWork = {
  readonly after: { readonly entry: string; readonly event: FollowedEvent } & (
    { readonly tender: TenderId } | { readonly cooperation: CooperationId }
  );
  readonly "send-mail": { readonly mail: string };
  readonly "send-notice": { readonly tender: TenderId; readonly notice: NoticeId };
  /** `asked` counts the questions before this one. */
  readonly "ask-journal": { readonly tender: TenderId; readonly notice: NoticeId; readonly asked: number };
} & Readonly<Record<QueueName, object>>;

/** Leaves more work, once for each id, perhaps for some seconds later. */
export type Leave = <Queue extends QueueName>(
  queue: Queue,
  work: LeftWork[Queue],
  options: { readonly id: string; readonly startAfter?: number },
) => Promise<void>;
