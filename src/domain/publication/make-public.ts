import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, firstBroken, refused, type Result } from "../definitions/result";
import type { Instant } from "../definitions/time";
import type { NoticeMadePublic } from "./events";
import type { Notice } from "./notice";
import * as rules from "./rules";
import { publicWithoutWordFrom } from "./silence";

export type MakingPublicRefusal =
  RefusalOf<typeof rules.onlyANoticeWithoutWordIsMadePublic> | RefusalOf<typeof rules.nothingIsPublicBeforeItsTime>;

/** The clock makes a notice public of which there was no word in 48 hours: what was sent, and nothing else. */
export function makePublic(notice: Notice, now: Instant): Result<readonly [NoticeMadePublic], MakingPublicRefusal> {
  const broken = firstBroken<MakingPublicRefusal>(
    rules.onlyANoticeWithoutWordIsMadePublic(notice),
    rules.nothingIsPublicBeforeItsTime(notice, now),
  );
  const { tender, notice: id, version: noticeVersion, receivedAt, state } = notice;
  if (broken || !receivedAt) return refused(broken ?? { rule: "only-a-notice-without-word-is-made-public", state });

  const allowedFrom = publicWithoutWordFrom(receivedAt);
  const made = { tender, notice: id, noticeVersion, receivedAt, allowedFrom, publicAt: now };
  return accepted([{ type: "NoticeMadePublic", version: 1, ...made }]);
}
