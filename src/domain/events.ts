import type { AgreementEvent } from "./agreement/events";
import type { ConsensusEvent } from "./consensus/events";
import type { DeadlinesEvent } from "./deadlines/events";
import type { ClauseMarked } from "./documents/clause-mark";
import type { CommentEvent } from "./documents/comment";
import type { DocumentsEvent } from "./documents/events";
import type { ReaderEvent } from "./documents/named-reader";
import type { ParticipationEvent } from "./participation/events";
import type { PrivateRoomEvent } from "./participation/private-room";
import type { PeopleEvent } from "./people/events";
import type { PublicationEvent } from "./publication/events";
import type { InstallationEvent } from "./definitions/installation";
import type { TenderEvent } from "./tenders/events";

/** Everything that can happen. Type and version are for ever; a changed shape is a new version. */
export type DomainEvent =
  | InstallationEvent
  | PeopleEvent
  | TenderEvent
  | ParticipationEvent
  | PrivateRoomEvent
  | AgreementEvent
  | DocumentsEvent
  | CommentEvent
  | ClauseMarked
  | ReaderEvent
  | DeadlinesEvent
  | ConsensusEvent
  | PublicationEvent;

export type EventType = DomainEvent["type"];
export type EventOf<Type extends EventType> = Extract<DomainEvent, { type: Type }>;
