import { countriesYetToConsent } from "@/domain/consensus/position";
import type { FrozenPart, FrozenRevision } from "@/domain/consensus/revision";
import type { Circumstances } from "@/domain/people/circumstances";
import type { HeadFacts } from "../tenders/tender-head";

/** Why the viewer states no position now; null where they may. In the order in which the rules refuse. */
export type Obstacle = "dispatched" | "consensus" | "not-put" | "closed" | "not-bound" | "froze-it" | "put-it";

/** `own`: the parts that still concern the viewer's country. */
type Bound = HeadFacts & { readonly revision: FrozenRevision; readonly own: readonly FrozenPart[] };

export function obstacleTo(
  { isDispatched, revision, round, words, own }: Bound,
  { actor, now }: Circumstances,
): Obstacle | null {
  if (isDispatched) return "dispatched";
  if (countriesYetToConsent(revision, words).length === 0) return "consensus";
  if (round?.revision !== revision.number) return "not-put";
  if (now >= round.closesAt) return "closed";
  if (own.length === 0) return "not-bound";
  if (actor.kind !== "person") return null;
  if (actor.person === revision.frozenBy) return "froze-it";
  return round.putBy.includes(actor.person) ? "put-it" : null;
}
