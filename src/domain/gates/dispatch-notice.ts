import type { NoticeId } from "../definitions/identifiers";
import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, firstBroken, refused, type Result } from "../definitions/result";
import type { Instant } from "../definitions/time";
import type { NoticeDispatched } from "../publication/events";
import { FIRST_VERSION, versionAfter, type Notice } from "../publication/notice";
import type { DispatchFacts } from "./dispatch-gate";
import * as rules from "./rules";

export type DispatchRefusal =
  RefusalOf<typeof rules.aTenderIsDispatchedOnce> | RefusalOf<typeof rules.theGateToDispatchIsOpen>;

/** What is dispatched, and what was dispatched before it. */
export type Dispatching = DispatchFacts & {
  readonly isDispatched: boolean;
  /** The notice that the Official Journal did not take; null where none was sent. */
  readonly before: Pick<Notice, "notice" | "version"> | null;
};

/**
 * The lead's officer sends the notice of the agreed revision to the Official Journal. After a refusal it is the
 * same notice in its next version.
 */
export function dispatchNotice(
  facts: Dispatching,
  newNotice: NoticeId,
  now: Instant,
): Result<readonly [NoticeDispatched], DispatchRefusal> {
  const broken = firstBroken<DispatchRefusal>(
    rules.aTenderIsDispatchedOnce(facts.isDispatched),
    rules.theGateToDispatchIsOpen(facts, now),
  );
  if (broken || !facts.revision) return refused(broken ?? { rule: "a-tender-is-dispatched-once" });

  const { tender, revision, before } = facts;
  return accepted([
    {
      type: "NoticeDispatched",
      version: 1,
      tender: tender.id,
      notice: before?.notice ?? newNotice,
      noticeVersion: before ? versionAfter(before.version) : FIRST_VERSION,
      revision: revision.revision,
      dispatchedAt: now,
    },
  ]);
}
