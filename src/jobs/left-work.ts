import type { Country } from "@/domain/definitions/country";
import type { CooperationId, NoticeId, TenderId } from "@/domain/definitions/identifiers";
import type { FollowedEvent } from "@/domain/record/followed";
import type { QueueName } from "@/platform/queue";

/** What was left to be done, by queue. Kept as data between two processes: ids and counts, no more. */
export type LeftWork = {
  readonly after: { readonly entry: string; readonly event: FollowedEvent } & (
    | {
        readonly tender: TenderId;
        /** Whose own matter it is, where only that country's people may read what happened: not even the clock does. */
        readonly ownCountry?: Country;
      }
    | { readonly cooperation: CooperationId }
  );
  readonly "send-mail": { readonly mail: string };
  readonly "send-notice": SentNotice;
  /** `asked` counts the questions before this one. */
  readonly "ask-journal": SentNotice & { readonly asked: number };
} & Readonly<Record<QueueName, object>>;

/** Which version of which notice. Work that was left when a notice had one version names none: it is the first. */
export type SentNotice = { readonly tender: TenderId; readonly notice: NoticeId; readonly version?: string };

/** Leaves more work, once for each id, perhaps for some seconds later. */
export type Leave = <Queue extends QueueName>(
  queue: Queue,
  work: LeftWork[Queue],
  options: { readonly id: string; readonly startAfter?: number },
) => Promise<void>;
