import type { Instant } from "../definitions/time";
import type { Notice, NoticeState } from "./notice";
import { publicWithoutWordFrom } from "./silence";

/** The publisher's first answer counts; the same answer again is no news. Source: directive-2014-24-art-52. */
export function aNoticeIsReceivedOnce(notice: Notice) {
  return notice.state === "dispatched" ? null : ({ rule: "a-notice-is-received-once", state: notice.state } as const);
}

/** A notice is published or refused once, and for good. Source: directive-2014-24-art-52. */
export function aNoticeIsSettledOnce(notice: Notice) {
  return notice.state === "published" || notice.state === "refused"
    ? ({ rule: "a-notice-is-settled-once", state: notice.state } as const)
    : null;
}

/** Silence counts after a confirmed receipt, as long as there is no word, and once. Source: directive-2014-24-art-52. */
export function onlyANoticeWithoutWordIsMadePublic({ state }: Notice) {
  const known: NoticeState = state;
  return state === "received" ? null : ({ rule: "only-a-notice-without-word-is-made-public", state: known } as const);
}

/** Nothing is public before the publisher published it, or 48 hours went by. Source: directive-2014-24-art-52. */
export function nothingIsPublicBeforeItsTime({ receivedAt }: Notice, now: Instant) {
  const allowedFrom = receivedAt && publicWithoutWordFrom(receivedAt);
  return allowedFrom && now < allowedFrom
    ? ({ rule: "nothing-is-public-before-its-time", allowedFrom } as const)
    : null;
}
