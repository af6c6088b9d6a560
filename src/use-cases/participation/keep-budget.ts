import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import type { Circumstances } from "@/domain/people/circumstances";
import { mayEnterRoomOf } from "@/domain/people/policy";
import { loadPrivateRoom } from "@/storage/participation/load-private-room";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { KeepBudgetInput } from "./room-inputs";

/** A country keeps what it has for the tender, over its whole term, or takes the figure back. */
export async function keepBudget(
  circumstances: Circumstances,
  input: KeepBudgetInput,
): Promise<Outcome<"kept" | "taken-back", never>> {
  const { actor } = circumstances;
  const { tender, budget } = input;
  if (!mayEnterRoomOf(actor, tender, input.country)) return notAllowed;

  return inTransaction(circumstances, { useCase: "participation/keep-budget", input }, async (tx) => {
    const { organisation, country } = actor;
    const room = await loadPrivateRoom(tx, { tender, organisation });
    if (!room) return notFound;

    const kept = { organisation, country, tender, n: room.budgets + 1, ...(budget ? { budget } : {}) } as const;
    await record(tx, [{ type: "BudgetKept", version: 1, ...kept }], circumstances);
    return accepted(budget ? "kept" : "taken-back");
  });
}
