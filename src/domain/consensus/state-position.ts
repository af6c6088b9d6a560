import type { Country } from "../definitions/country";
import type { PersonId } from "../definitions/identifiers";
import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, firstBroken, refused, type Result } from "../definitions/result";
import type { Instant } from "../definitions/time";
import type { ConsensusReached, PositionStated } from "./events";
import { consensusStands, type LastWord, type Position } from "./position";
import type { PartHash } from "./revision";
import { openRoundAt, wordsSpoken, type Room } from "./room";
import * as rules from "./rules";

export type PositionRefusal =
  | RefusalOf<typeof rules.nothingIsDecidedAfterDispatch>
  | RefusalOf<typeof rules.onlyTheLatestRevisionIsDecided>
  | RefusalOf<typeof rules.positionsAreReceivedInAnOpenRound>
  | RefusalOf<typeof rules.consensusIsLeftByWithdrawalOnly>
  | RefusalOf<typeof rules.aPositionCoversOwnPartsAsShown>
  | RefusalOf<typeof rules.anObjectionGivesReasonAndRequest>
  | RefusalOf<typeof rules.whoeverFrozeATextTakesNoPositionOnIt>
  | RefusalOf<typeof rules.consentIsGivenUnderAMandate>;

export type Statement = {
  readonly country: Country;
  readonly speaker: PersonId;
  readonly revision: number;
  /** The parts it is about, each with the hash that the speaker was shown. */
  readonly parts: readonly PartHash[];
  readonly position: Position;
};

/** A country states or replaces its position on some of its parts; the last consent needed reaches consensus. */
export function statePosition(
  room: Room,
  statement: Statement,
  receivedAt: Instant,
): Result<readonly [PositionStated] | readonly [PositionStated, ConsensusReached], PositionRefusal> {
  const { country, speaker, revision, parts, position } = statement;
  const broken = firstBroken<PositionRefusal>(
    rules.nothingIsDecidedAfterDispatch(room.isDispatched),
    rules.onlyTheLatestRevisionIsDecided(room, revision),
    rules.consensusIsLeftByWithdrawalOnly(room),
    rules.positionsAreReceivedInAnOpenRound(room, receivedAt),
    rules.aPositionCoversOwnPartsAsShown(room, country, parts),
    rules.anObjectionGivesReasonAndRequest(position),
    rules.whoeverFrozeATextTakesNoPositionOnIt(room, speaker),
    rules.consentIsGivenUnderAMandate(room, { country, speaker, position }, receivedAt),
  );
  const round = openRoundAt(room, receivedAt);
  if (broken || !round) return refused(broken ?? { rule: "positions-are-received-in-an-open-round", closedAt: "" });

  const { tender } = room;
  const n = wordsSpoken(room, country) + 1;
  const stated: PositionStated = {
    type: "PositionStated",
    version: 1,
    tender,
    round: round.id,
    country,
    n,
    parts: parts.toSorted((a, b) => (a.part < b.part ? -1 : 1)),
    position,
  };
  const said: readonly LastWord[] = parts.map((part) => ({ ...part, country, n, position }));
  const reached: ConsensusReached = {
    type: "ConsensusReached",
    version: 1,
    tender,
    revision: room.revision.revision,
    afterWithdrawals: room.withdrawals,
  };
  return accepted(consensusStands(room.revision, [...room.words, ...said]) ? [stated, reached] : [stated]);
}
