import type { Notice } from "./notice";

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
