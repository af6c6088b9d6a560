import { hoursAfterTheHourOf, type Instant } from "../definitions/time";

const HOURS_WITHOUT_WORD = 48;

/**
 * From when a notice may be public though nobody had word of its publication: 48 hours after receipt was
 * confirmed (Directive 2014/24/EU, Art. 52(1)). The hour in which that happened is not counted
 * (Regulation 1182/71, Art. 3(1)); Saturdays, Sundays and holidays are.
 */
export function publicWithoutWordFrom(receivedAt: Instant): Instant {
  return hoursAfterTheHourOf(receivedAt, HOURS_WITHOUT_WORD);
}
