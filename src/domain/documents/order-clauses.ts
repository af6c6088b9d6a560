import type { ClauseId } from "../definitions/identifiers";
import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, firstBroken, refused, type Result } from "../definitions/result";
import type { TenderId } from "../definitions/identifiers";
import { clausesOf, inTheirOrder, type ClauseOrder, type SavedClause } from "./clause";
import type { ClausesOrdered } from "./events";
import * as rules from "./rules";

export type OrderRefusal =
  | RefusalOf<typeof rules.aDispatchedTextStandsStill>
  | RefusalOf<typeof rules.aClauseIsMovedAmongItsOwn>
  | RefusalOf<typeof rules.clausesAreMovedFromTheOrderThatWasShown>;

/** All clauses as they stand, and the orders that were said. */
export type Order = {
  readonly tender: TenderId;
  readonly clauses: readonly SavedClause[];
  readonly orders: readonly ClauseOrder[];
  readonly isDispatched: boolean;
};

export type Move = {
  readonly clause: ClauseId;
  readonly way: "up" | "down";
  /** The clause that it changes places with, as it was shown. */
  readonly past: ClauseId;
};

/** A clause changes places with its neighbour of the same document and part. */
export function moveClause(order: Order, move: Move): Result<readonly [ClausesOrdered], OrderRefusal> {
  const standing = inTheirOrder(order.clauses, order.orders).filter(({ isRemoved }) => !isRemoved);
  const moved = standing.find(({ clause }) => clause === move.clause);
  const own = moved ? clausesOf(standing, moved.part).filter(({ document }) => document === moved.document) : [];
  const at = own.findIndex(({ clause }) => clause === move.clause);
  const neighbour = own[move.way === "up" ? at - 1 : at + 1];
  const broken = firstBroken<OrderRefusal>(
    rules.aDispatchedTextStandsStill(order.isDispatched),
    rules.aClauseIsMovedAmongItsOwn(moved),
    rules.clausesAreMovedFromTheOrderThatWasShown(neighbour, move.past),
  );
  if (broken || !moved || !neighbour) return refused(broken ?? { rule: "a-clause-is-moved-among-its-own" });

  const { part, document } = moved;
  const latest = order.orders.find((each) => each.part === part && each.document === document);
  const swapped = own.map(({ clause }) =>
    clause === moved.clause ? neighbour.clause : clause === neighbour.clause ? moved.clause : clause,
  );
  return accepted([
    {
      type: "ClausesOrdered",
      version: 1,
      tender: order.tender,
      part,
      document,
      n: (latest?.n ?? 0) + 1,
      clauses: swapped,
    },
  ]);
}
