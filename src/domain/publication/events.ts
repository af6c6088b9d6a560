import type { NoticeId, RevisionId, TenderId } from "../definitions/identifiers";
import type { Instant } from "../definitions/time";

/** Sent to the Official Journal. Nothing is public yet (Directive 2014/24/EU, Art. 52). */
export type NoticeDispatched = {
  readonly type: "NoticeDispatched";
  readonly version: 1;
  readonly tender: TenderId;
  readonly notice: NoticeId;
  readonly noticeVersion: string;
  readonly revision: RevisionId;
  readonly dispatchedAt: Instant;
};

/** The publisher confirmed that it has the notice: from here the 48 hours run. */
export type NoticeReceived = {
  readonly type: "NoticeReceived";
  readonly version: 1;
  readonly tender: TenderId;
  readonly notice: NoticeId;
  readonly receivedAt: Instant;
};

export type NoticePublished = {
  readonly type: "NoticePublished";
  readonly version: 1;
  readonly tender: TenderId;
  readonly notice: NoticeId;
  readonly publicationNumber: string;
  readonly publishedAt: Instant;
};

/** The publisher did not take it, and said why. */
export type NoticeRefused = {
  readonly type: "NoticeRefused";
  readonly version: 1;
  readonly tender: TenderId;
  readonly notice: NoticeId;
  readonly reason: string;
};

export type PublicationEvent = NoticeDispatched | NoticeReceived | NoticePublished | NoticeRefused;
