import { canonicalBytes, type Canonical } from "../definitions/canonical";
import type { Digest } from "../definitions/digest";
import type { LotId } from "../definitions/identifiers";
import type { Departure } from "./departure";

/** What of a departure may have changed since it was shown: something about all of it, or one lot. */
export const DEPARTURE_MATTERS = ["day", "revision", "others", "obstacles", "dispatch"] as const;
export type DepartureMatter = (typeof DEPARTURE_MATTERS)[number];

/** A departure by its digests: `whole`, over all of them, is what is confirmed; the others say afterwards what was another. */
export type ShownDeparture = {
  readonly whole: string;
  readonly matters: Readonly<Record<DepartureMatter, string>>;
  readonly lots: ReadonlyMap<LotId, string>;
};

export function shownDeparture(departure: Departure, digest: Digest): ShownDeparture {
  const of = (value: Canonical) => digest(canonicalBytes(value));
  const { from, revision, othersLeftOut, obstacles, dispatch, lots: left, country, leavesAll } = departure;
  const matters = {
    day: of(from),
    revision: of(revision ?? ""),
    others: of(othersLeftOut),
    obstacles: of(obstacles),
    dispatch: of(dispatch ?? ""),
  };
  const lots = left.map((lot) => [lot.lot, of(lot)] as const);
  return { whole: of({ country, leavesAll, matters, lots }), matters, lots: new Map(lots) };
}
