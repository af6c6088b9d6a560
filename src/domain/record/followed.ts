import type { EventType } from "../events";

/** The events after which somebody is told or something is begun. What, is said in src/jobs. */
export const FOLLOWED = [
  "TenderProposed",
  "LotsArranged",
  "AnswersLapsed",
  "WindowReopened",
  "LotsLeft",
  "EvidenceGiven",
  "ConditionJudged",
  "FallbackTookEffect",
  "CommentMade",
  "OwnCommentMade",
  "AgreementPut",
  "AgreementConcluded",
  "RoundOpened",
  "PositionStated",
  "PositionWithdrawn",
  "RoundEnded",
  "HoldLapsed",
  "SilentLeftOut",
  "ConsensusReached",
  "NoticeDispatched",
  "NoticeMadePublic",
  "NoticePublished",
  "NoticeRefused",
] as const satisfies readonly EventType[];

export type FollowedEvent = (typeof FOLLOWED)[number];

export function isFollowed(event: string): event is FollowedEvent {
  return FOLLOWED.some((each) => each === event);
}
