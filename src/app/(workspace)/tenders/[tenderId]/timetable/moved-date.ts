import { calendarDayFrom, daysAfter } from "@/domain/definitions/time";

/** One date moved by days: from where it was typed, or, where it was dragged, from the day on which it was shown. */
export type Move = {
  /** As it was asked, word for word. */
  readonly asked: string;
  readonly field: string;
  readonly days: number;
  readonly from?: string;
};

/** `move dates.awardOn -7`, or `put dates.awardOn 2027-03-01 12`; null for anything else. */
export function moveIn(asked: string): Move | null {
  const [, field, from, days] = /^(?:move|put) (dates\.\w+)(?: (\d{4}-\d\d-\d\d))? (-?\d{1,4})$/.exec(asked) ?? [];
  if (field === undefined) return null;
  return { asked, field, days: Number(days), ...(from === undefined ? {} : { from }) };
}

/** `2026-09-01T12:00` so many days later, at the same hour; what is no date stays as it was typed. */
export function movedBy(days: number, typed: unknown, from?: string): unknown {
  if (typeof typed !== "string") return typed;
  const [day = "", ...hour] = typed.split("T");
  try {
    return [daysAfter(calendarDayFrom(from ?? day), days), ...hour].join("T");
  } catch {
    return typed;
  }
}
