import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, refused, type Result } from "../definitions/result";
import type { Instant } from "../definitions/time";
import type { NoticePublished, NoticeReceived, NoticeRefused } from "./events";
import type { Notice } from "./notice";
import * as rules from "./rules";

/** What the Official Journal says of a notice when it is asked. */
export type JournalAnswer =
  | { readonly status: "received"; readonly receivedAt: Instant }
  | { readonly status: "published"; readonly publicationNumber: string; readonly publishedAt: Instant }
  | { readonly status: "refused"; readonly reason: string; readonly field?: string };

export type AnswerRefusal =
  RefusalOf<typeof rules.aNoticeIsReceivedOnce> | RefusalOf<typeof rules.aNoticeIsSettledOnce>;

export type AnswerEvent = NoticeReceived | NoticePublished | NoticeRefused;

export function noteAnswer(notice: Notice, answer: JournalAnswer): Result<readonly [AnswerEvent], AnswerRefusal> {
  const { tender, notice: id, version: noticeVersion } = notice;
  const broken =
    answer.status === "received" ? rules.aNoticeIsReceivedOnce(notice) : rules.aNoticeIsSettledOnce(notice);
  if (broken) return refused(broken);

  const said = { version: 2, tender, notice: id, noticeVersion } as const;
  switch (answer.status) {
    case "received":
      return accepted([{ type: "NoticeReceived", ...said, receivedAt: answer.receivedAt }]);
    case "published": {
      const { publicationNumber, publishedAt } = answer;
      return accepted([{ type: "NoticePublished", ...said, publicationNumber, publishedAt }]);
    }
    case "refused":
      return accepted([{ type: "NoticeRefused", ...said, reason: answer.reason, ...fieldOf(answer) }]);
  }
}

function fieldOf({ field }: { readonly field?: string }) {
  return field === undefined ? {} : { field };
}
