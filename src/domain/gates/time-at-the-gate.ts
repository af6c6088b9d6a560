import { dayIn, type CalendarDay, type Instant } from "../definitions/time";
import {
  earliestFirstLimit,
  lastDayForDispatch,
  leavesTheWholePeriod,
  questionsCanBeAskedAfter,
  type Plan,
} from "../deadlines/dispatch-window";
import type { GateItem, Supplier } from "./gate";

/** What the days ahead must leave: to tenderers their whole period, and a time in which they can ask. */
export type TimeItem = GateItem &
  (
    | {
        readonly what: "the-time-limit-leaves-the-whole-period";
        /** The minimum in days, from the day of dispatch. */
        readonly days: number;
        readonly earliest: Instant;
        readonly lastDay: CalendarDay;
      }
    | { readonly what: "questions-can-be-asked"; readonly questionsBy: Instant }
  );

/** Both are asked of the very day on which the notice would go out, under the law of that day. */
export function timeAtTheGate(plan: Plan, who: Supplier, now: Instant): readonly TimeItem[] {
  const today = dayIn(plan.lead.timeZone, now);
  const earliest = earliestFirstLimit(plan.facts, plan.lead, today);
  const { questionsBy } = plan;
  const supplied = { who, where: "timetable" } as const;
  return [
    {
      what: "the-time-limit-leaves-the-whole-period",
      isMet: leavesTheWholePeriod(plan, today),
      days: earliest.minimum.days,
      earliest: earliest.at,
      lastDay: lastDayForDispatch(plan),
      ...supplied,
    },
    ...(questionsBy
      ? [
          {
            what: "questions-can-be-asked",
            isMet: questionsCanBeAskedAfter(plan, today),
            questionsBy,
            ...supplied,
          } as const,
        ]
      : []),
  ];
}
