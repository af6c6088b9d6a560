import type { TenderId } from "@/domain/definitions/identifiers";
import type { Tender } from "@/domain/tenders/tender";
import { opened, type Transaction } from "../opened";
import { lockTender } from "../record/lock-stream";
import { findTender } from "./find-tender";

/** A tender, read under its lock, so that everything about it is decided one after the other. */
export async function loadTenderForDecision(tx: Transaction, id: TenderId): Promise<Tender | null> {
  return (await lockTender(tx, id)) ? findTender(opened(tx), id) : null;
}
