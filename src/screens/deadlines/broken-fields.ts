import type { Outlook } from "@/domain/deadlines/outlook";
import type { TimetableRefusal } from "@/domain/deadlines/timetable";
import type { AnyRefusal } from "@/domain/refusals";
import { sayRefusal } from "@/messages/say-refusal";
import type { Speech } from "@/messages/speak";

/** What is said of the whole, and of no date. */
type WholeRule = "a-dispatched-timetable-stands-still" | "a-timetable-is-set-from-its-latest-form";
type DateRule = Exclude<TimetableRefusal["rule"], WholeRule>;

/** At which field a rule's no is shown. A rule without a field does not compile. */
const FIELDS: Readonly<Record<string, string>> = {
  "tenders-have-the-whole-period": "dates.tendersCloseAt",
  "requests-have-the-whole-period": "dates.requestsCloseAt",
  "the-invitation-follows-the-requests": "dates.invitationOn",
  "the-invited-have-the-whole-period": "dates.tendersCloseAt",
  "questions-are-received-after-dispatch": "dates.questionsBy",
  "questions-are-answered-in-time": "dates.questionsBy",
  "tenders-are-opened-after-the-limit": "dates.openedAt",
  "the-award-follows-the-opening": "dates.awardOn",
  "tenders-bind-until-the-contract": "dates.validUntil",
  "supply-follows-the-standstill": "dates.supplyFrom",
} satisfies Readonly<Record<DateRule, string>>;

export function fieldOf({ rule }: Pick<AnyRefusal, "rule">): string | undefined {
  return FIELDS[rule];
}

/** All that the law does not let stand, by field. */
export function allBroken({ broken }: Outlook, speech: Speech): Readonly<Record<string, string[]>> {
  const byField = Map.groupBy(broken, (refusal) => fieldOf(refusal) ?? "");
  return Object.fromEntries(
    [...byField].map(([field, refusals]) => [field, refusals.map((refusal) => sayRefusal(speech, refusal))]),
  );
}
