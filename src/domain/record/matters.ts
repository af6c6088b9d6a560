import type { DomainEvent, EventType } from "../events";
import type { Audience } from "../people/audience";

export type StreamKind = "tender" | "organisation" | "installation";
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
  TenderProposed: "invited",
  BusinessCaseWritten: "participants",
  ParticipationAnswered: "participants-and-observers",
  VolumesBound: "participants",
  ClauseWritten: "participants",
  ClauseRemoved: "participants",
  TimeLimitSet: "invited",
  RevisionFrozen: "participants",
  RoundOpened: "participants-and-observers",
  PositionStated: "participants",
  PositionWithdrawn: "participants",
  ConsensusReached: "participants-and-observers",
  NoticeDispatched: "invited",
  NoticeReceived: "invited",
  NoticePublished: "everyone",
  NoticeRefused: "invited",
} as const satisfies Record<EventType, Audience>;

export function streamOf(event: DomainEvent): Stream {
  if (event.type === "RoleGranted" || event.type === "MandateIssued")
    return { kind: "organisation", id: event.organisation };
  if ("tender" in event) return { kind: "tender", id: event.tender };
  if ("organisation" in event) return { kind: "organisation", id: event.organisation };
  return INSTALLATION;
}

/** The country whose matter it is, where it is one country's. */
export function ownerOf(event: DomainEvent): string | null {
  if (event.type === "MandateIssued") return event.country;
  return "country" in event && "tender" in event ? event.country : null;
}
