import type { OwnCommentEvent } from "../documents/comment";
import type { DomainEvent, EventType } from "../events";
import type { PrivateRoomEvent } from "../participation/private-room";
import type { Audience } from "../people/audience";
import type { MandateLimited } from "../people/events";

export type StreamKind = "tender" | "organisation" | "room" | "cooperation" | "installation";
export type Stream = { readonly kind: StreamKind; readonly id: string };

/** The installation has one stream, and this is its name. */
export const INSTALLATION: Stream = {
  kind: "installation",
  id: "00000000-0000-0000-0000-000000000000",
};

/** Who may read what an entry says. That the entry exists, all who see the stream may know. */
export const AUDIENCE_OF = {
  InstallationMade: "everyone",
  ClockSet: "everyone",
  CountryAdmitted: "everyone",
  OrganisationRegistered: "everyone",
  PersonRegistered: "colleagues",
  RoleGranted: "colleagues",
  MandateIssued: "participants",
  MandateChecked: "participants",
  MandateRevoked: "participants",
  MandateLimited: "own-country",
  TenderProposed: "invited",
  BusinessCaseWritten: "participants",
  LotsArranged: "invited",
  LotsLinked: "invited",
  ParticipationAnswered: "participants-and-observers",
  AnswersLapsed: "participants-and-observers",
  LotsLeft: "participants-and-observers",
  WindowReopened: "participants-and-observers",
  VolumesBound: "participants",
  VolumesProposed: "country-and-lead",
  EntitledBuyersNamed: "participants",
  CallTermSet: "participants",
  MarketGroupsDrawn: "participants",
  ConditionSet: "participants",
  ConditionRemoved: "participants",
  EvidenceGiven: "participants",
  ConditionJudged: "participants",
  FallbackTookEffect: "participants",
  AgreementWritten: "parties",
  AgreementPut: "parties",
  AgreementSigned: "parties",
  SignatureTakenBack: "parties",
  AgreementConcluded: "parties",
  SigningRuleSet: "colleagues",
  NoteKept: "own-country",
  BudgetKept: "own-country",
  PricesKept: "own-country",
  ClauseWritten: "readers",
  ClauseRemoved: "readers",
  CommentMade: "readers",
  CommentSettled: "readers",
  OwnCommentMade: "own-country",
  OwnCommentSettled: "own-country",
  ClauseMarked: "readers",
  ReaderNamed: "participants",
  ReaderTakenBack: "participants",
  ClausesOrdered: "readers",
  ClauseTranslated: "readers",
  CriteriaSet: "readers",
  CriteriaRemoved: "readers",
  ClimateAnswered: "readers",
  TimeLimitSet: "invited",
  TimetableSet: "invited",
  RevisionFrozen: "participants",
  RoundOpened: "participants-and-observers",
  PositionStated: "participants",
  PositionWithdrawn: "participants",
  CoverageStated: "participants",
  RoundEnded: "participants",
  HoldLapsed: "participants",
  SilentLeftOut: "participants-and-observers",
  ConsensusReached: "participants-and-observers",
  NoticeDispatched: "invited",
  NoticeReceived: "invited",
  NoticeMadePublic: "everyone",
  NoticePublished: "everyone",
  NoticeRefused: "invited",
} as const satisfies Record<EventType, Audience>;

export function streamOf(event: DomainEvent): Stream {
  if (isKeptInRoom(event)) return { kind: "room", id: event.organisation };
  if (event.type === "RoleGranted") return { kind: "organisation", id: event.organisation };
  if ("cooperation" in event) return { kind: "cooperation", id: event.cooperation };
  if ("tender" in event) return { kind: "tender", id: event.tender };
  if ("organisation" in event) return { kind: "organisation", id: event.organisation };
  return INSTALLATION;
}

/** A country's private room is a stream of its own: nobody else sees even that there is an entry. */
function isKeptInRoom(event: DomainEvent): event is PrivateRoomEvent | MandateLimited | OwnCommentEvent {
  return AUDIENCE_OF[event.type] === "own-country";
}

/** The country whose matter it is, where it is one country's. */
export function ownerOf(event: DomainEvent): string | null {
  if (event.type === "CountryAdmitted" || event.type === "OrganisationRegistered") return null;
  if (event.type === "ClimateAnswered") return null; // it names the country whose law it is, and is a matter of all
  return "country" in event ? event.country : null;
}
