import type { Country } from "../definitions/country";
import type { PersonId } from "../definitions/identifiers";
import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, firstBroken, refused, type Result } from "../definitions/result";
import type { Instant } from "../definitions/time";
import type { Voice } from "../people/actor";
import { measureWithAllAbove } from "./ceiling";
import { coverageChanged, lotsBoundWith, type OwnMoney } from "./coverage";
import type { ConsensusEvent, ConsensusReached, PositionStated } from "./events";
import { consensusStands, type LastWord, type Position } from "./position";
import type { PartHash } from "./revision";
import { mandatesFor, openRoundAt, wordsSpoken, type Room } from "./room";
import * as rules from "./rules";

export type PositionRefusal =
  | RefusalOf<typeof rules.nothingIsDecidedAfterDispatch>
  | RefusalOf<typeof rules.onlyTheLatestRevisionIsDecided>
  | RefusalOf<typeof rules.positionsAreReceivedInAnOpenRound>
  | RefusalOf<typeof rules.consensusIsLeftByWithdrawalOnly>
  | RefusalOf<typeof rules.aPositionCoversOwnPartsAsShown>
  | RefusalOf<typeof rules.anObjectionGivesReasonAndRequest>
  | RefusalOf<typeof rules.whoeverFrozeATextTakesNoPositionOnIt>
  | RefusalOf<typeof rules.aDeputyDoesNotReplaceTheRepresentative>
  | RefusalOf<typeof rules.consentIsGivenUnderAMandate>
  | RefusalOf<typeof rules.consentStaysWithinTheCeiling>;

export type Statement = {
  readonly country: Country;
  readonly speaker: PersonId;
  readonly as: Voice;
  readonly revision: number;
  /** The parts it is about, each with the hash that the speaker was shown. */
  readonly parts: readonly PartHash[];
  readonly position: Position;
};

/** A country states or replaces its position on some of its parts; the last consent needed reaches consensus. */
export function statePosition(
  room: Room,
  { figures, lots, ...statement }: Statement & OwnMoney,
  receivedAt: Instant,
): Result<readonly [PositionStated, ...ConsensusEvent[]], PositionRefusal> {
  const { country, speaker, as, revision, parts, position } = statement;
  const need = { figures, country, lots: lotsBoundWith(room, { country, figures, lots }, parts) };
  const measured = mandatesFor(room, statement, receivedAt).map((mandate) =>
    measureWithAllAbove(mandate, room.mandates, need),
  );
  const broken = firstBroken<PositionRefusal>(
    rules.nothingIsDecidedAfterDispatch(room.isDispatched),
    rules.onlyTheLatestRevisionIsDecided(room, revision),
    rules.consensusIsLeftByWithdrawalOnly(room),
    rules.positionsAreReceivedInAnOpenRound(room, receivedAt),
    rules.aPositionCoversOwnPartsAsShown(room, country, parts),
    rules.anObjectionGivesReasonAndRequest(position),
    rules.whoeverFrozeATextTakesNoPositionOnIt(room, speaker),
    rules.aDeputyDoesNotReplaceTheRepresentative(room, statement),
    rules.consentIsGivenUnderAMandate(room, statement, receivedAt),
    rules.consentStaysWithinTheCeiling(position, measured),
  );
  const round = openRoundAt(room, receivedAt);
  if (broken || !round) return refused(broken ?? { rule: "positions-are-received-in-an-open-round", closedAt: "" });

  const { tender } = room;
  const n = wordsSpoken(room, country) + 1;
  const mandate = position.stance === "consent" ? measured.find(({ isWithin }) => isWithin)?.mandate : undefined;
  const stated: PositionStated = {
    type: "PositionStated",
    version: 2,
    tender,
    round: round.id,
    country,
    as,
    ...(mandate ? { mandate } : {}),
    n,
    parts: parts.toSorted((a, b) => (a.part < b.part ? -1 : 1)),
    position,
  };
  const said: readonly LastWord[] = parts.map((part) => ({
    ...part,
    country,
    n,
    as,
    mandate: mandate ?? null,
    position,
  }));
  const reached: ConsensusReached = {
    type: "ConsensusReached",
    version: 1,
    tender,
    revision: room.revision.revision,
    afterWithdrawals: room.withdrawals,
  };
  const after = { ...room, words: [...room.words, ...said] };
  const isReached = consensusStands(room.revision, after.words);
  return accepted([stated, ...coverageChanged(after, { country, figures, lots }), ...(isReached ? [reached] : [])]);
}
