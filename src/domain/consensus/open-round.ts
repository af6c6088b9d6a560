import type { RoundId } from "../definitions/identifiers";
import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, firstBroken, refused, type Result } from "../definitions/result";
import type { Instant } from "../definitions/time";
import type { RoundOpened } from "./events";
import { countriesYetToConsent } from "./position";
import type { Room } from "./room";
import * as rules from "./rules";

export type OpeningRefusal =
  | RefusalOf<typeof rules.nothingIsDecidedAfterDispatch>
  | RefusalOf<typeof rules.onlyTheLatestRevisionIsDecided>
  | RefusalOf<typeof rules.aRevisionHasOneOpenRound>
  | RefusalOf<typeof rules.consensusIsLeftByWithdrawalOnly>
  | RefusalOf<typeof rules.aRoundClosesAfterItOpens>;

/** The latest revision is put to the countries whose consent is missing; the others' stands. */
export function openRound(
  room: Room,
  opening: { readonly round: RoundId; readonly revision: number; readonly closesAt: Instant },
  now: Instant,
): Result<readonly [RoundOpened], OpeningRefusal> {
  const { round, revision: number, closesAt } = opening;
  const broken = firstBroken<OpeningRefusal>(
    rules.nothingIsDecidedAfterDispatch(room.isDispatched),
    rules.onlyTheLatestRevisionIsDecided(room, number),
    rules.aRevisionHasOneOpenRound(room, now),
    rules.consensusIsLeftByWithdrawalOnly(room),
    rules.aRoundClosesAfterItOpens(closesAt, now),
  );
  if (broken) return refused(broken);

  const { tender, revision, words } = room;
  const countries = countriesYetToConsent(revision, words);
  return accepted([
    { type: "RoundOpened", version: 1, tender, revision: revision.revision, number, round, countries, closesAt },
  ]);
}
