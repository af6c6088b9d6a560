import { fieldNamed, type FieldSubject } from "@/domain/gates/notice-field";
import type { TenderHead } from "@/queries/tenders/tender-head";

/** The dates of a timetable that a notice says, by their fields. */
const DATE_OF = {
  "time-limit": "tendersCloseAt",
  requests: "requestsCloseAt",
  opening: "openedAt",
  validity: "validUntil",
  questions: "questionsBy",
} as const satisfies Partial<Record<FieldSubject, string>>;

export type RefusedDate = { readonly name: (typeof DATE_OF)[keyof typeof DATE_OF]; readonly reason: string };

/** The date that the Official Journal did not take, and what it said of it; null where it is about something else. */
export function refusedDate({ refusal }: TenderHead): RefusedDate | null {
  const subject = refusal?.field ? fieldNamed(refusal.field)?.subject : undefined;
  if (!refusal || !subject || !isOfDate(subject)) return null;
  return { name: DATE_OF[subject], reason: refusal.reason };
}

function isOfDate(subject: FieldSubject): subject is keyof typeof DATE_OF {
  return subject in DATE_OF;
}
