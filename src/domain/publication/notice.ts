import type { NoticeId, TenderId } from "../definitions/identifiers";
import type { Instant } from "../definitions/time";
import type { StageFacts } from "../tenders/stage";

/** How far a notice has come. It only ever moves to the right; what is public without word may still get its word. */
export type NoticeState = "dispatched" | "received" | "made-public" | "published" | "refused";

export type Notice = {
  readonly tender: TenderId;
  readonly notice: NoticeId;
  readonly version: string;
  readonly state: NoticeState;
  readonly receivedAt: Instant | null;
};

/** The first form in which a notice is sent; each that is sent anew is the next one. */
export const FIRST_VERSION = "01";

export function versionAfter(version: string): string {
  return String(Number(version) + 1).padStart(FIRST_VERSION.length, "0");
}

/** Under its identifier a notice is known as long as the Official Journal has given it no number. */
export function identifierOf({ notice, version }: Pick<Notice, "notice" | "version">): string {
  return `${notice}-${version}`;
}

type Face = Pick<Notice, "notice" | "version"> & {
  readonly publicationNumber: string | null;
  readonly madePublicAt: Instant | null;
};

/** What a notice is public under; null as long as it is not. */
export function publicNumberOf(notice: Face): string | null {
  return notice.publicationNumber ?? (notice.madePublicAt ? identifierOf(notice) : null);
}

/** From dispatch on nothing may change, unless the Official Journal did not take the notice. */
export function isOnItsWay(notice: Pick<Notice, "state"> | null): boolean {
  return notice !== null && notice.state !== "refused";
}

/** How far the notice brings the tender. What is public without word is as good as published. */
export function noticeForStage(notice: Pick<Notice, "state"> | null, isMended: boolean): StageFacts["notice"] {
  switch (notice?.state) {
    case undefined:
      return "none";
    case "dispatched":
    case "received":
      return "dispatched";
    case "made-public":
    case "published":
      return "published";
    case "refused":
      return isMended ? "mended" : "refused";
  }
}
