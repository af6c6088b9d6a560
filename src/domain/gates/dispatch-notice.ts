import type { NoticeId } from "../definitions/identifiers";
import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, firstBroken, refused, type Result } from "../definitions/result";
import type { Instant } from "../definitions/time";
import type { NoticeDispatched } from "../publication/events";
import type { DispatchFacts } from "./dispatch-gate";
import * as rules from "./rules";

export type DispatchRefusal =
  RefusalOf<typeof rules.aTenderIsDispatchedOnce> | RefusalOf<typeof rules.theGateToDispatchIsOpen>;

/** The lead's officer sends the notice of the agreed revision to the Official Journal. */
export function dispatchNotice(
  facts: DispatchFacts & { readonly isDispatched: boolean },
  notice: NoticeId,
  now: Instant,
): Result<readonly [NoticeDispatched], DispatchRefusal> {
  const broken = firstBroken<DispatchRefusal>(
    rules.aTenderIsDispatchedOnce(facts.isDispatched),
    rules.theGateToDispatchIsOpen(facts, now),
  );
  if (broken || !facts.revision) return refused(broken ?? { rule: "a-tender-is-dispatched-once" });

  const { tender, revision } = facts;
  return accepted([
    {
      type: "NoticeDispatched",
      version: 1,
      tender: tender.id,
      notice,
      noticeVersion: "01",
      revision: revision.revision,
      dispatchedAt: now,
    },
  ]);
}
