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
  readonly version: 2;
  readonly tender: TenderId;
  readonly notice: NoticeId;
  readonly noticeVersion: string;
  readonly receivedAt: Instant;
};

/** Nobody had word of publication 48 hours after receipt was confirmed: the notice is public without it. */
export type NoticeMadePublic = {
  readonly type: "NoticeMadePublic";
  readonly version: 1;
  readonly tender: TenderId;
  readonly notice: NoticeId;
  readonly noticeVersion: string;
  readonly receivedAt: Instant;
  /** When it might have been public at the earliest. */
  readonly allowedFrom: Instant;
  readonly publicAt: Instant;
};

export type NoticePublished = {
  readonly type: "NoticePublished";
  readonly version: 2;
  readonly tender: TenderId;
  readonly notice: NoticeId;
  readonly noticeVersion: string;
  readonly publicationNumber: string;
  readonly publishedAt: Instant;
};

/** The publisher did not take it, and said why. */
export type NoticeRefused = {
  readonly type: "NoticeRefused";
  readonly version: 2;
  readonly tender: TenderId;
  readonly notice: NoticeId;
  readonly noticeVersion: string;
  readonly reason: string;
  /** The field of the notice that the reason is about, by its id in eForms. */
  readonly field?: string;
};

export type PublicationEvent = NoticeDispatched | NoticeReceived | NoticeMadePublic | NoticePublished | NoticeRefused;
