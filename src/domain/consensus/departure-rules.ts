import type { Digest } from "../definitions/digest";
import { dayIn, type Instant } from "../definitions/time";
import { stanceOn } from "../participation/participation";
import { departureOf, type BeforeDeparture, type Leaving } from "./departure";
import { shownDeparture } from "./departure-shown";

/** Who calls off, and how much, is fundamental to what was called for. Source: directive-2014-24-art-72. */
export function nobodyLeavesAfterDispatch(isDispatched: boolean) {
  return isDispatched ? ({ rule: "nobody-leaves-after-dispatch" } as const) : null;
}

/** Nobody leaves what they are not in; each lot is left once. Source: house-leaving-is-free-and-seen. */
export function aDepartureNamesLotsThatTheCountryIsIn(
  { manuscript }: BeforeDeparture,
  { country, lots }: Leaving,
  now: Instant,
) {
  const { tender, participations } = manuscript;
  const day = dayIn(tender.leadTimeZone, now);
  const known = new Set(tender.lots.map(({ lot }) => lot));
  const isIn = lots.every((lot) => known.has(lot) && stanceOn(participations, { lot, country, day }) === "in");
  return isIn && lots.length > 0 && new Set(lots).size === lots.length
    ? null
    : ({ rule: "a-departure-names-lots-that-the-country-is-in", country } as const);
}

/** The others planned on it, so they are told why. Source: house-leaving-is-free-and-seen. */
export function aDepartureGivesItsReason(reason: string) {
  return reason.trim() === "" ? ({ rule: "a-departure-gives-its-reason" } as const) : null;
}

/** What was shown is what happens: had anything changed, the country might stay. Source: house-leaving-is-free-and-seen. */
export function aDepartureIsConfirmedAsShown(
  before: BeforeDeparture,
  { shown, digest, ...leaving }: Leaving & { readonly shown: string; readonly digest: Digest },
  now: Instant,
) {
  return shownDeparture(departureOf(before, leaving, now), digest).whole === shown
    ? null
    : ({ rule: "a-departure-is-confirmed-as-shown" } as const);
}
