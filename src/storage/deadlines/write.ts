import type { DeadlinesEvent } from "@/domain/deadlines/events";
import type { Writers } from "../writer";

export const DEADLINES_WRITERS: Writers<DeadlinesEvent["type"]> = {
  TimeLimitSet: (tx, { tender: tenderId, n, tendersCloseAt }, { proof }) =>
    tx.timeLimit.createMany({ data: { tenderId, n, tendersCloseAt, ...proof } }),
};
