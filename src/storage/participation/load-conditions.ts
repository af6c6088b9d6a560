import { identifier, type ConditionId, type LotId, type TenderId } from "@/domain/definitions/identifiers";
import type { Instant } from "@/domain/definitions/time";
import type { ConditionWithHistory } from "@/domain/participation/condition-state";
import type { ConditionForm, LotOfConditions } from "@/domain/participation/set-condition";
import type { Tender } from "@/domain/tenders/tender";
import { opened, type Transaction } from "../opened";
import { hasDispatchedNotice } from "../publication/find-notice";
import { loadTenderForDecision } from "../tenders/load-tender";
import { findConditionHistories } from "./find-conditions";
import { findLotOfConditions } from "./find-lot-of-conditions";

/** A lot with its conditions, under the lock of its tender; null where there is no such lot. */
export async function loadLotOfConditions(
  tx: Transaction,
  { tender: id, lot: lotId, now }: { readonly tender: TenderId; readonly lot: LotId; readonly now: Instant },
): Promise<LotOfConditions | null> {
  const tender = await loadTenderForDecision(tx, id);
  return tender && findLotOfConditions(opened(tx), tender, { lot: lotId, now });
}

/** The last form of a condition, also of one that was taken out; null where there never was one. */
export async function loadConditionForm(
  tx: Transaction,
  { tender: tenderId, condition: conditionId }: { readonly tender: TenderId; readonly condition: ConditionId },
): Promise<(ConditionForm & { readonly lot: LotId }) | null> {
  const row = await opened(tx).condition.findFirst({ where: { tenderId, conditionId }, orderBy: { n: "desc" } });
  return row && { n: row.n, isRemoved: row.isRemoved, lot: identifier<LotId>(row.lotId) };
}

export type LoadedCondition = {
  readonly tender: Tender;
  readonly isDispatched: boolean;
  readonly condition: ConditionWithHistory;
};

/** One condition with what happened to it, under the lock of its tender; null where there is none. */
export async function loadConditionForDecision(
  tx: Transaction,
  { tender: id, condition: conditionId }: { readonly tender: TenderId; readonly condition: ConditionId },
): Promise<LoadedCondition | null> {
  const tender = await loadTenderForDecision(tx, id);
  const db = opened(tx);
  const condition = tender
    ? (await findConditionHistories(db, id)).find((each) => each.condition === conditionId)
    : undefined;
  if (!tender || !condition) return null;
  return { tender, condition, isDispatched: await hasDispatchedNotice(db, id) };
}
