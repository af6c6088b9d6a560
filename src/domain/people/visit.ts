import { secondsBefore, type Instant } from "../definitions/time";

/** When somebody looked at their day: the visit that goes on, and the one before it. */
export type Visit = {
  readonly latestAt: Instant;
  /** When the visit before the one that goes on ended; null in the first. */
  readonly beforeAt: Instant | null;
};

/** House rule: whoever comes back within this time is still there, so that nothing is gone when a page is opened again. */
const A_VISIT_GOES_ON_SECONDS = 30 * 60;

/** An act that was received a moment before a page was read may be recorded after it: what is looked at overlaps by this. */
const OVERLAP_SECONDS = 60;

/** Since when things are new to whoever looks now; null on the first visit. */
export function newSince(visit: Visit | null, now: Instant): Instant | null {
  if (!visit) return null;
  return goesOn(visit, now) ? visit.beforeAt : visit.latestAt;
}

/** From which receipt on acts are read, so that none falls between two visits. */
export function readFrom(since: Instant): Instant {
  return secondsBefore(since, OVERLAP_SECONDS);
}

/** The visit after somebody has looked now. */
export function visitAfter(visit: Visit | null, now: Instant): Visit {
  return { latestAt: now, beforeAt: newSince(visit, now) };
}

function goesOn({ latestAt }: Visit, now: Instant): boolean {
  return secondsBefore(now, A_VISIT_GOES_ON_SECONDS) < latestAt;
}
