import type { Digest } from "../definitions/digest";
import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, refused, type Result } from "../definitions/result";
import { dayIn, type Instant } from "../definitions/time";
import type { LotsLeft } from "../participation/events";
import { aDeputyDoesNotReplaceTheRepresentativesAnswer } from "../participation/rules";
import type { Voice } from "../people/actor";
import type { BeforeDeparture, Leaving } from "./departure";
import * as rules from "./departure-rules";

export type DepartureRefusal =
  | RefusalOf<typeof rules.nobodyLeavesAfterDispatch>
  | RefusalOf<typeof rules.aDepartureNamesLotsThatTheCountryIsIn>
  | RefusalOf<typeof aDeputyDoesNotReplaceTheRepresentativesAnswer>
  | RefusalOf<typeof rules.aDepartureGivesItsReason>
  | RefusalOf<typeof rules.aDepartureIsConfirmedAsShown>;

/** The state under the lock of the tender, and how many times the country has spoken of its participation. */
export type Departing = BeforeDeparture & { readonly answered: number };

export type Confirmed = Leaving & {
  readonly as: Voice;
  readonly reason: string;
  /** The digest of the departure as it was shown. */
  readonly shown: string;
  readonly digest: Digest;
};

/** Until dispatch a country leaves as many lots as it will, having seen what that does to all. */
export function leaveLots(
  departing: Departing,
  confirmed: Confirmed,
  now: Instant,
): Result<readonly [LotsLeft], DepartureRefusal> {
  const [broken] = obstaclesToLeaving(departing, confirmed, now);
  const refusal =
    broken ??
    rules.aDepartureGivesItsReason(confirmed.reason) ??
    rules.aDepartureIsConfirmedAsShown(departing, confirmed, now);
  if (refusal) return refused(refusal);

  const { tender } = departing.manuscript;
  const { country, as, lots, reason } = confirmed;
  const effectiveOn = dayIn(tender.leadTimeZone, now);
  const n = departing.answered + 1;
  return accepted([{ type: "LotsLeft", version: 1, tender: tender.id, country, n, as, effectiveOn, lots, reason }]);
}

/** What keeps the country from leaving these lots at all, before anything is shown. */
export function obstaclesToLeaving(
  before: BeforeDeparture,
  { as, ...leaving }: Leaving & { readonly as: Voice },
  now: Instant,
) {
  const { participations, isDispatched } = before.manuscript;
  const answers = leaving.lots.map((lot) => ({ lot }));
  return [
    rules.nobodyLeavesAfterDispatch(isDispatched),
    rules.aDepartureNamesLotsThatTheCountryIsIn(before, leaving, now),
    aDeputyDoesNotReplaceTheRepresentativesAnswer(participations, { country: leaving.country, as, answers }),
  ].filter((refusal) => refusal !== null);
}
