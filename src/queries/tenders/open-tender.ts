import type { Plan } from "@/domain/deadlines/dispatch-window";
import type { Instant } from "@/domain/definitions/time";
import type { ListedTender } from "@/storage/tenders/find-listed-tenders";
import type { OpenMatter } from "@/storage/tenders/find-open-matters";
import type { MatterHead } from "./waiting-matter";

/** An undispatched tender, as far as the viewer may know of it. */
export type OpenTender = {
  readonly matter: OpenMatter;
  readonly listed: ListedTender;
  readonly plans: {
    /** What the latest version states, which is what would be dispatched; null before there is one. */
    readonly frozen: Plan | null;
    /** The timetable as it was last set. */
    readonly set: Plan | null;
  };
  readonly now: Instant;
};

export function headOf({ matter: { id, revision }, listed: { number, title } }: OpenTender): MatterHead {
  return { id, number, title: title ?? number, version: revision?.number ?? 1 };
}
