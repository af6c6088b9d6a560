import type { TenderId } from "@/domain/definitions/identifiers";
import { opened, type Transaction } from "../opened";
import { lockTender } from "../record/lock-stream";
import { findNotice, type StoredNotice } from "./find-notice";

export async function loadNoticeForDecision(tx: Transaction, tender: TenderId): Promise<StoredNotice | null> {
  return (await lockTender(tx, tender)) ? findNotice(opened(tx), tender) : null;
}
