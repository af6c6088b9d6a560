import type { RoundId } from "../definitions/identifiers";
import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, refused, type Result } from "../definitions/result";
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

/** The first rule that says no, with everything that is in the way: the very list that the page shows. */
export type OpeningShut = OpeningRefusal & { readonly obstacles: readonly OpeningRefusal[] };

/** What keeps the latest revision from being put to the countries before dispatch, whatever time they would be given. */
export function obstaclesToOpening(room: Room, now: Instant): readonly OpeningRefusal[] {
  return [rules.aRevisionHasOneOpenRound(room, now), rules.consensusIsLeftByWithdrawalOnly(room)].filter(
    (refusal) => refusal !== null,
  );
}

/** The latest revision is put to the countries whose consent is missing; the others' stands. */
export function openRound(
  room: Room,
  opening: { readonly round: RoundId; readonly revision: number; readonly closesAt: Instant },
  now: Instant,
): Result<readonly [RoundOpened], OpeningShut> {
  const { round, revision: number, closesAt } = opening;
  const obstacles = [
    rules.nothingIsDecidedAfterDispatch(room.isDispatched),
    rules.onlyTheLatestRevisionIsDecided(room, number),
    ...obstaclesToOpening(room, now),
    rules.aRoundClosesAfterItOpens(closesAt, now),
  ].filter((refusal) => refusal !== null);
  const [first] = obstacles;
  if (first) return refused({ ...first, obstacles });

  const { tender, revision, words } = room;
  const countries = countriesYetToConsent(revision, words);
  return accepted([
    { type: "RoundOpened", version: 1, tender, revision: revision.revision, number, round, countries, closesAt },
  ]);
}
