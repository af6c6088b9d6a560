import type { Country } from "../definitions/country";
import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, firstBroken, refused, type Result } from "../definitions/result";
import { daysAfter, type CalendarDay, type Instant } from "../definitions/time";
import type { InterestWindow } from "./answer-invitation";
import type { AnswersLapsed } from "./events";
import { lastAnswer } from "./participation";
import * as rules from "./rules";

export type LapseRefusal =
  | RefusalOf<typeof rules.aMandateIsWaitedForUntilItsDayHasEnded>
  | RefusalOf<typeof rules.onlyAnswersThatWaitForAMandateLapse>;

/**
 * The mandate did not come by its date: the lots that waited for it are out from the next day on, however
 * much later the clock writes it down.
 */
export function lapseAnswers(
  { tender, history, answered }: InterestWindow,
  { country, by }: { readonly country: Country; readonly by: CalendarDay },
  now: Instant,
): Result<readonly AnswersLapsed[], LapseRefusal> {
  const waiting = tender.lots.filter(({ lot }) => {
    const last = lastAnswer(history, { lot, country });
    return last?.stance === "needs-mandate" && last.by === by;
  });
  const broken = firstBroken<LapseRefusal>(
    rules.aMandateIsWaitedForUntilItsDayHasEnded(tender, by, now),
    rules.onlyAnswersThatWaitForAMandateLapse(waiting),
  );
  if (broken) return refused(broken);

  return accepted([
    {
      type: "AnswersLapsed",
      version: 1,
      tender: tender.id,
      country,
      n: answered + 1,
      effectiveOn: daysAfter(by, 1),
      lots: waiting.map(({ lot }) => lot),
    },
  ]);
}
