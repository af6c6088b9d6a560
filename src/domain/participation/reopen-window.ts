import type { Country } from "../definitions/country";
import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, firstBroken, refused, type Result } from "../definitions/result";
import type { Instant } from "../definitions/time";
import type { InterestWindow } from "./answer-invitation";
import type { WindowReopened } from "./events";
import * as rules from "./rules";

export type ReopeningRefusal =
  | RefusalOf<typeof rules.onlyInvitedCountriesAnswer>
  | RefusalOf<typeof rules.nobodyJoinsAfterDispatch>
  | RefusalOf<typeof rules.answersComeBeforeTheFirstFreeze>
  | RefusalOf<typeof rules.aReopenedWindowClosesLater>;

/** The lead lets one country answer until then, and says why: the others see that it was given time, and how much. */
export function reopenWindow(
  window: InterestWindow,
  { country, closesAt, reason }: { readonly country: Country; readonly closesAt: Instant; readonly reason: string },
  now: Instant,
): Result<readonly WindowReopened[], ReopeningRefusal> {
  const { tender, reopenings } = window;
  const broken = firstBroken<ReopeningRefusal>(
    rules.onlyInvitedCountriesAnswer(tender, country),
    rules.nobodyJoinsAfterDispatch(window.isDispatched),
    rules.answersComeBeforeTheFirstFreeze(window.hasFrozenRevision),
    rules.aReopenedWindowClosesLater(window, { country, closesAt }, now),
  );
  if (broken) return refused(broken);

  const n = reopenings.filter((each) => each.country === country).length + 1;
  return accepted([{ type: "WindowReopened", version: 1, tender: tender.id, country, n, closesAt, reason }]);
}
