import type { DomainEvent, EventType } from "../events";
import type { PrivateRoomEvent } from "../participation/private-room";
import type { Audience } from "../people/audience";
import type { MandateLimited } from "../people/events";

export type StreamKind = "tender" | "organisation" | "room" | "installation";
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
  NoteKept: "own-country",
  BudgetKept: "own-country",
  PricesKept: "own-country",
  ClauseWritten: "participants",
  ClauseRemoved: "participants",
  TimeLimitSet: "invited",
  RevisionFrozen: "participants",
  RoundOpened: "participants-and-observers",
  PositionStated: "participants",
  PositionWithdrawn: "participants",
  CoverageStated: "participants",
  ConsensusReached: "participants-and-observers",
  NoticeDispatched: "invited",
  NoticeReceived: "invited",
  NoticePublished: "everyone",
  NoticeRefused: "invited",
} as const satisfies Record<EventType, Audience>;

export function streamOf(event: DomainEvent): Stream {
  if (isKeptInRoom(event)) return { kind: "room", id: event.organisation };
  if (event.type === "RoleGranted") return { kind: "organisation", id: event.organisation };
  if ("tender" in event) return { kind: "tender", id: event.tender };
  if ("organisation" in event) return { kind: "organisation", id: event.organisation };
  return INSTALLATION;
}

/** A country's private room is a stream of its own: nobody else sees even that there is an entry. */
function isKeptInRoom(event: DomainEvent): event is PrivateRoomEvent | MandateLimited {
  return AUDIENCE_OF[event.type] === "own-country";
}

/** The country whose matter it is, where it is one country's. */
export function ownerOf(event: DomainEvent): string | null {
  if (event.type === "CountryAdmitted" || event.type === "OrganisationRegistered") return null;
  return "country" in event ? event.country : null;
}
