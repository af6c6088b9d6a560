import { accepted } from "@/domain/definitions/result";
import type { DomainEvent } from "@/domain/events";
import type { Circumstances } from "@/domain/people/circumstances";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import { done } from "./world";

/** What would have been decided, written as any act is: for tests that need rows and not the rules that lead to them. */
export async function recorded(circumstances: Circumstances, events: readonly DomainEvent[]): Promise<void> {
  const act = { useCase: "test", input: events.map(({ type }) => type) };
  await done(
    inTransaction(circumstances, act, async (tx) => {
      await record(tx, events, circumstances);
      return accepted("recorded");
    }),
  );
}
