import type { TenderId } from "@/domain/definitions/identifiers";
import { opened, type Transaction } from "../opened";
import { findWords, type SpokenWord } from "./find-words";

/** Everything that countries said, with who said it, for a decision that holds the tender. */
export function loadWords(tx: Transaction, tender: TenderId): Promise<readonly SpokenWord[]> {
  return findWords(opened(tx), tender);
}
