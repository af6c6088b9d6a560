import type { Country } from "../definitions/country";
import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, firstBroken, refused, type Result } from "../definitions/result";
import type { Instant } from "../definitions/time";
import type { Voice } from "../people/actor";
import type { PositionWithdrawn } from "./events";
import * as positions from "./position-rules";
import { standingParts, wordsSpoken, type Room } from "./room";
import * as rules from "./rules";

export type WithdrawalRefusal =
  | RefusalOf<typeof rules.nothingIsDecidedAfterDispatch>
  | RefusalOf<typeof rules.onlyTheLatestRevisionIsDecided>
  | RefusalOf<typeof positions.onlyAStandingPositionIsWithdrawn>
  | RefusalOf<typeof positions.aDeputyDoesNotReplaceTheRepresentative>
  | RefusalOf<typeof positions.aWithdrawalGivesItsReason>;

/** Until dispatch a country may take back what it said, with its reason; never after. */
export function withdrawPosition(
  room: Room,
  {
    country,
    as,
    revision,
    reason,
  }: { readonly country: Country; readonly as: Voice; readonly revision: number; readonly reason: string },
  now: Instant,
): Result<readonly [PositionWithdrawn], WithdrawalRefusal> {
  const standing = standingParts(room, country, now);
  const broken = firstBroken<WithdrawalRefusal>(
    rules.nothingIsDecidedAfterDispatch(room.isDispatched),
    rules.onlyTheLatestRevisionIsDecided(room, revision),
    positions.onlyAStandingPositionIsWithdrawn(room, country, now),
    positions.aDeputyDoesNotReplaceTheRepresentative(room, { country, as, parts: standing }),
    positions.aWithdrawalGivesItsReason(reason),
  );
  if (broken) return refused(broken);

  const parts = standing.map(({ part, sha256 }) => ({ part, sha256 }));
  const n = wordsSpoken(room, country) + 1;
  return accepted([{ type: "PositionWithdrawn", version: 2, tender: room.tender, country, as, n, parts, reason }]);
}
