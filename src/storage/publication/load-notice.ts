import type { TenderId } from "@/domain/definitions/identifiers";
import { opened, type Transaction } from "../opened";
import { lockTender } from "../record/lock-stream";
import { findNoticeVersions, type StoredNotice } from "./find-notice";

/** That version of the notice of a tender, under the tender's lock. */
export async function loadNoticeForDecision(
  tx: Transaction,
  { tender, version }: { readonly tender: TenderId; readonly version: string },
): Promise<StoredNotice | null> {
  if (!(await lockTender(tx, tender))) return null;
  const versions = await findNoticeVersions(opened(tx), tender);
  return versions.find((each) => each.version === version) ?? null;
}
