import type { Country } from "../definitions/country";
import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, firstBroken, refused, type Result } from "../definitions/result";
import type { Voice } from "../people/actor";
import type { PositionWithdrawn } from "./events";
import { standingPosition } from "./position";
import { partsOf } from "./revision";
import { wordsSpoken, type Room } from "./room";
import * as rules from "./rules";

export type WithdrawalRefusal =
  | RefusalOf<typeof rules.nothingIsDecidedAfterDispatch>
  | RefusalOf<typeof rules.onlyTheLatestRevisionIsDecided>
  | RefusalOf<typeof rules.onlyAStandingPositionIsWithdrawn>
  | RefusalOf<typeof rules.aDeputyDoesNotReplaceTheRepresentative>
  | RefusalOf<typeof rules.aWithdrawalGivesItsReason>;

/** Until dispatch a country may take back what it said, with its reason; never after. */
export function withdrawPosition(
  room: Room,
  {
    country,
    as,
    revision,
    reason,
  }: { readonly country: Country; readonly as: Voice; readonly revision: number; readonly reason: string },
): Result<readonly [PositionWithdrawn], WithdrawalRefusal> {
  const standing = partsOf(room.revision, country).filter((part) => standingPosition(room.words, part, country));
  const broken = firstBroken<WithdrawalRefusal>(
    rules.nothingIsDecidedAfterDispatch(room.isDispatched),
    rules.onlyTheLatestRevisionIsDecided(room, revision),
    rules.onlyAStandingPositionIsWithdrawn(room, country),
    rules.aDeputyDoesNotReplaceTheRepresentative(room, { country, as, parts: standing }),
    rules.aWithdrawalGivesItsReason(reason),
  );
  if (broken) return refused(broken);

  const parts = standing.map(({ part, sha256 }) => ({ part, sha256 }));
  const n = wordsSpoken(room, country) + 1;
  return accepted([{ type: "PositionWithdrawn", version: 2, tender: room.tender, country, as, n, parts, reason }]);
}
