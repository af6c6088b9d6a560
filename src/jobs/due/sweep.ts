import type { ActId } from "@/domain/definitions/identifiers";
import { secondsBefore } from "@/domain/definitions/time";
import { actsDone } from "@/queries/record/acts-done";
import { actOf } from "../act-of";
import { byTheClock } from "../by-the-clock";
import type { Due, DueKind } from "./due";
import { DUE_KINDS } from "./due-kinds";

/** What was received before an instant is decided within 25 s (storage/transaction); what the instant brings waits for that. */
const SETTLED_AFTER_S = 30;

type DueAct = Due & { readonly kind: string; readonly id: ActId };

/** Where a sweep says what it did and what went wrong. */
export type SweepReport = {
  readonly done: (what: { readonly due: string; readonly job: string }) => void;
  readonly failed: (what: { readonly due: string; readonly job?: string; readonly failure: unknown }) => void;
};

/**
 * Does what has become due, of each kind the earliest first. The same thing has the same act in every worker and
 * after every crash, so it is done once; what fails is tried again by the next sweep and keeps nothing else waiting.
 */
export async function sweep(report: SweepReport, kinds: readonly DueKind[] = DUE_KINDS): Promise<void> {
  for (const kind of kinds) {
    try {
      for (const due of await findUndone(kind)) await attempt(due, report);
    } catch (failure) {
      report.failed({ due: kind.kind, failure });
    }
  }
}

async function findUndone({ kind, find }: DueKind): Promise<readonly DueAct[]> {
  const looking = await byTheClock(actOf("sweep", kind));
  const found = await find({ ...looking, now: secondsBefore(looking.now, SETTLED_AFTER_S) });
  const acts = found.map((due) => ({ ...due, kind, id: actOf(kind, ...due.subject, due.dueAt) }));
  const done = await actsDone(
    looking,
    acts.map(({ id }) => id),
  );
  return acts.filter(({ id }) => !done.has(id)).toSorted((a, b) => a.dueAt.localeCompare(b.dueAt));
}

async function attempt({ kind, id, act }: DueAct, report: SweepReport): Promise<void> {
  try {
    await act(await byTheClock(id));
    report.done({ due: kind, job: id });
  } catch (failure) {
    report.failed({ due: kind, job: id, failure });
  }
}
