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
import * as positions from "./position-rules";
import * as rules from "./rules";

export type PositionRefusal =
  | RefusalOf<typeof rules.nothingIsDecidedAfterDispatch>
  | RefusalOf<typeof rules.onlyTheLatestRevisionIsDecided>
  | RefusalOf<typeof positions.positionsAreReceivedInAnOpenRound>
  | RefusalOf<typeof rules.consensusIsLeftByWithdrawalOnly>
  | RefusalOf<typeof positions.aPositionCoversOwnPartsAsShown>
  | RefusalOf<typeof positions.anObjectionGivesReasonAndRequest>
  | RefusalOf<typeof positions.whoeverFrozeATextTakesNoPositionOnIt>
  | RefusalOf<typeof positions.whoeverPutATextTakesNoPositionOnIt>
  | RefusalOf<typeof positions.aStatementCarriesNoCondition>
  | RefusalOf<typeof positions.aHoldSaysWhyAndForWhom>
  | RefusalOf<typeof positions.aHoldIsUntilADayThatHasNotEnded>
  | RefusalOf<typeof positions.aDeputyDoesNotReplaceTheRepresentative>
  | RefusalOf<typeof positions.consentIsGivenUnderAMandate>
  | RefusalOf<typeof positions.consentStaysWithinTheCeiling>;

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
    positions.positionsAreReceivedInAnOpenRound(room, receivedAt),
    positions.aPositionCoversOwnPartsAsShown(room, country, parts),
    positions.anObjectionGivesReasonAndRequest(position),
    positions.aStatementCarriesNoCondition(position),
    positions.aHoldSaysWhyAndForWhom(position),
    positions.aHoldIsUntilADayThatHasNotEnded(position, room, receivedAt),
    positions.whoeverFrozeATextTakesNoPositionOnIt(room, speaker),
    positions.whoeverPutATextTakesNoPositionOnIt(room, speaker),
    positions.aDeputyDoesNotReplaceTheRepresentative(room, statement),
    positions.consentIsGivenUnderAMandate(room, statement, receivedAt),
    positions.consentStaysWithinTheCeiling(position, measured),
  );
  const round = openRoundAt(room, receivedAt);
  if (broken || !round) return refused(broken ?? { rule: "positions-are-received-in-an-open-round", closedAt: "" });

  const { tender } = room;
  const n = wordsSpoken(room, country) + 1;
  const mandate = position.stance === "consent" ? measured.find(({ isWithin }) => isWithin)?.mandate : undefined;
  const stated: PositionStated = {
    type: "PositionStated",
    version: 3,
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
