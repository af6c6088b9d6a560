import type { Country } from "@/domain/definitions/country";
import type { TenderId } from "@/domain/definitions/identifiers";
import { daysBefore, type Instant } from "@/domain/definitions/time";
import { FIRST_REMINDER_DAYS, reminderDue } from "@/domain/participation/reminder";
import type { Circumstances } from "@/domain/people/circumstances";
import { findClosingWindows } from "@/storage/participation/find-closing-windows";
import { readAs } from "@/storage/read-as";

/** A country is reminded of a tender, as of that moment. */
export type DueReminder = { readonly tender: TenderId; readonly country: Country; readonly at: Instant };

/** The reminders that are due, each tender, country and moment once; whether they were written is not asked here. */
export function dueReminders(circumstances: Circumstances): Promise<readonly DueReminder[]> {
  return readAs(circumstances, async (db) => {
    const { now } = circumstances;
    const windows = await findClosingWindows(db, { from: now, to: daysBefore(now, -FIRST_REMINDER_DAYS) });
    const due = windows.flatMap(({ tender, country, ...window }): readonly DueReminder[] => {
      const at = reminderDue(window, now);
      return at ? [{ tender, country, at }] : [];
    });
    return [...new Map(due.map((each) => [Object.values(each).join(" "), each])).values()];
  });
}
