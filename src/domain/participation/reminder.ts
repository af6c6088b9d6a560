import { daysBefore, type Instant } from "../definitions/time";

/** House rule: a week is enough to find out at home, two days are enough to answer. */
export const REMINDED_DAYS_BEFORE = [7, 2] as const;

/** How long before the end of a window the first reminder comes. */
export const FIRST_REMINDER_DAYS = Math.max(...REMINDED_DAYS_BEFORE);

/**
 * At which moment the reminder that is due now was due; null where none is. Of two that passed only the later one
 * counts, so that whoever writes late writes once; and nobody is reminded of what was opened after that moment.
 */
export function reminderDue(
  { opensAt, closesAt }: { readonly opensAt: Instant; readonly closesAt: Instant },
  now: Instant,
): Instant | null {
  if (now >= closesAt) return null;
  const passed = REMINDED_DAYS_BEFORE.map((days) => daysBefore(closesAt, days)).filter((at) => at <= now);
  const last = passed.toSorted().at(-1);
  return last !== undefined && opensAt < last ? last : null;
}
