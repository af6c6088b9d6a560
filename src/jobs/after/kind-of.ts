import type { MailKind } from "@/domain/people/mail-choice";
import type { FollowedEvent } from "@/domain/record/followed";

/** What a mail about each event is to those who may choose; a consequence names another where somebody's own time runs. */
export const KIND_OF = {
  TenderProposed: "asked",
  LotsArranged: "participation",
  AnswersLapsed: "participation",
  WindowReopened: "participation",
  LotsLeft: "participation",
  EvidenceGiven: "conditions",
  ConditionJudged: "conditions",
  FallbackTookEffect: "conditions",
  CommentMade: "comments",
  OwnCommentMade: "comments",
  AgreementPut: "duty",
  AgreementConcluded: "agreements",
  RoundOpened: "asked",
  PositionStated: "positions",
  PositionWithdrawn: "positions",
  RoundEnded: "duty",
  HoldLapsed: "positions",
  SilentLeftOut: "participation",
  ConsensusReached: "positions",
  NoticeDispatched: "publication",
  NoticeMadePublic: "publication",
  NoticePublished: "publication",
  NoticeRefused: "publication",
} as const satisfies Record<FollowedEvent, MailKind>;
