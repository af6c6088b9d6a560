import type { DeadlinesEvent } from "@/domain/deadlines/events";
import type { Writers } from "../writer";

export const DEADLINES_WRITERS: Writers<DeadlinesEvent["type"]> = {
  TimeLimitSet: (tx, { tender: tenderId, n, tendersCloseAt }, { proof }) =>
    tx.timetable.createMany({ data: { tenderId, n, tendersCloseAt, ...proof } }),
  TimetableSet: (tx, { tender: tenderId, n, facts, dates }, { proof }) => {
    const { priorNotice, documents: documentsAccess, ...said } = facts;
    const { invited, dispatchOn, validUntil, awardOn, supplyFrom, ...instants } = dates;
    const days = { dispatchOn: day(dispatchOn), validUntil: day(validUntil), awardOn: day(awardOn) };
    return tx.timetable.createMany({
      data: {
        tenderId,
        n,
        ...said,
        documentsAccess,
        ...(priorNotice && {
          priorNoticeOn: day(priorNotice.dispatchedOn),
          priorNoticeSaidWhatWasKnown: priorNotice.saidWhatWasKnown,
        }),
        ...(invited && { requestsCloseAt: invited.requestsCloseAt, invitationOn: day(invited.invitationOn) }),
        ...instants,
        ...days,
        supplyFrom: day(supplyFrom),
        ...proof,
      },
    });
  },
};

/** A `date` as the driver takes it. */
const day = (on: string) => new Date(on);
