import type { Country } from "../definitions/country";
import type { Digest } from "../definitions/digest";
import type { LotId } from "../definitions/identifiers";
import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, firstBroken, refused, type Result } from "../definitions/result";
import { dayIn, type Instant } from "../definitions/time";
import { stanceOn } from "../participation/participation";
import * as departures from "./departure-rules";
import type { Departing } from "./leave-lots";
import type { SilentLeftOut } from "./events";
import type { Silence } from "./silence";
import * as rules from "./silence-rules";

export type SilenceRefusal =
  | RefusalOf<typeof departures.nobodyLeavesAfterDispatch>
  | RefusalOf<typeof departures.aDepartureNamesLotsThatTheCountryIsIn>
  | RefusalOf<typeof departures.aDepartureGivesItsReason>
  | RefusalOf<typeof departures.aDepartureIsConfirmedAsShown>
  | RefusalOf<typeof rules.theLeadsCountryIsNotLeftOut>
  | RefusalOf<typeof rules.theAgreementAllowsGoingOn>
  | RefusalOf<typeof rules.nobodyIsLeftOutWhileARoundIsOpen>
  | RefusalOf<typeof rules.onlyWhoeverWasSilentTwiceIsLeftOut>
  | RefusalOf<typeof rules.theSecondRoundLeftItsWorkingDays>;

type LeavingOut = {
  readonly country: Country;
  readonly reason: string;
  /** The digest of what it does, as it was shown. */
  readonly shown: string;
  readonly digest: Digest;
};

/** The lead's officer goes on without a silent country: it is out of all its lots, and a new revision is put to the others. */
export function leaveOutSilent(
  departing: Departing,
  { reason, shown, digest, country }: LeavingOut,
  { silence, now }: { readonly silence: Silence; readonly now: Instant },
): Result<readonly [SilentLeftOut], SilenceRefusal> {
  const lots = lotsOf(departing, country, now);
  const leaving = { country, lots };
  const [blocked] = obstaclesToLeavingOut(departing, country, { silence, now });
  const broken =
    blocked ??
    firstBroken<SilenceRefusal>(
      departures.aDepartureGivesItsReason(reason),
      departures.aDepartureIsConfirmedAsShown(departing, { ...leaving, shown, digest }, now),
    );
  if (broken) return refused(broken);

  const { tender } = departing.manuscript;
  const effectiveOn = dayIn(tender.leadTimeZone, now);
  const rounds = silence.ended.slice(-2).map(({ round }) => round);
  const n = departing.answered + 1;
  const of = { tender: tender.id, country, n, effectiveOn };
  return accepted([{ type: "SilentLeftOut", version: 1, ...of, lots, rounds, reason }]);
}

/** What keeps the others from going on without the country, before anything is shown. */
export function obstaclesToLeavingOut(
  { manuscript, words }: Pick<Departing, "manuscript" | "words">,
  country: Country,
  { silence, now }: { readonly silence: Silence; readonly now: Instant },
): readonly SilenceRefusal[] {
  const { tender, isDispatched } = manuscript;
  const lots = lotsOf({ manuscript }, country, now);
  const obstacles: readonly (SilenceRefusal | null)[] = [
    departures.nobodyLeavesAfterDispatch(isDispatched),
    departures.aDepartureNamesLotsThatTheCountryIsIn({ manuscript, words }, { country, lots }, now),
    rules.theLeadsCountryIsNotLeftOut(tender.leadCountry, country),
    rules.theAgreementAllowsGoingOn(silence.agreed),
    rules.nobodyIsLeftOutWhileARoundIsOpen(silence.hasOpenRound),
    rules.onlyWhoeverWasSilentTwiceIsLeftOut(silence.ended, country),
    rules.theSecondRoundLeftItsWorkingDays(silence, country),
  ];
  return obstacles.filter((refusal) => refusal !== null);
}

/** All that the country is in: whoever says nothing of the common part is bound by no lot. */
export function lotsOf(
  { manuscript }: Pick<Departing, "manuscript">,
  country: Country,
  now: Instant,
): readonly LotId[] {
  const { tender, participations } = manuscript;
  const day = dayIn(tender.leadTimeZone, now);
  return tender.lots.map(({ lot }) => lot).filter((lot) => stanceOn(participations, { lot, country, day }) === "in");
}
