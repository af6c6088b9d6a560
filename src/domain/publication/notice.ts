import type { NoticeId, TenderId } from "../definitions/identifiers";

/** How far a notice has come. It only ever moves to the right. */
export type NoticeState = "dispatched" | "received" | "published" | "refused";

export type Notice = { readonly tender: TenderId; readonly notice: NoticeId; readonly state: NoticeState };
