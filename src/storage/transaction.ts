import { anotherInput, busy, type Outcome, type Refusal } from "@/domain/definitions/result";
import type { Circumstances } from "@/domain/people/circumstances";
import type { Canonical } from "@/domain/definitions/canonical";
import { database } from "./client";
import { Prisma } from "./generated/client";
import type { Transaction } from "./opened";
import { claimAct, keepOutcome, type ActDone } from "./record/claim-act";
import { speakAs } from "./speak-as";

/** The clock closes what was due at T at T + 30 s, so an act received before T must be decided by then. */
const DECIDED_WITHIN_MS = 25_000;

/**
 * One act, done once. The same act with the same input answers what it answered before; a refused
 * one leaves nothing behind, not even that it was tried, so it may be corrected and sent again.
 */
export async function inTransaction<Value extends Canonical, Reason extends Refusal>(
  circumstances: Circumstances,
  act: ActDone,
  work: (tx: Transaction) => Promise<Outcome<Value, Reason>>,
): Promise<Outcome<Value, Reason>> {
  try {
    return await database(circumstances.actor.kind).$transaction(
      async (opened) => {
        await speakAs(opened, circumstances, "read-write");
        const claim = await claimAct<Value>(opened, act, circumstances);
        if (claim.status === "done-before") return claim.outcome;
        if (claim.status === "another-input") return anotherInput;

        const outcome = await work(opened as unknown as Transaction);
        if (!outcome.ok) throw new Refused(outcome);
        await keepOutcome(opened, outcome.value, circumstances);
        return outcome;
      },
      { maxWait: DECIDED_WITHIN_MS, timeout: DECIDED_WITHIN_MS },
    );
  } catch (failure) {
    if (failure instanceof Refused) return failure.outcome as Outcome<Value, Reason>;
    if (isOutOfTime(failure)) return busy;
    throw failure;
  }
}

/** Thrown only to roll back, and caught above. */
class Refused extends Error {
  readonly outcome: unknown;

  constructor(outcome: unknown) {
    super("refused");
    this.outcome = outcome;
  }
}

/** P2028: Prisma's own time ran out. 55P03: PostgreSQL's did, while waiting for the lock. */
function isOutOfTime(failure: unknown): boolean {
  if (!(failure instanceof Prisma.PrismaClientKnownRequestError)) return false;
  return failure.code === "P2028" || failure.message.includes("55P03");
}
