import { FIRST_DOCUMENT } from "../documents/document-name";
import type { DomainEvent, EventType } from "../events";

/** An event as some version of the product wrote it. */
export type StoredEvent = { readonly type: string; readonly version: number } & Readonly<Record<string, unknown>>;

type Upcast = (event: StoredEvent) => StoredEvent;

/**
 * How an event of an older form reads in the next one. Type and version in the record are for ever;
 * what the older form did not say is what was true then for every one of them.
 */
const UPCASTS: Partial<Readonly<Record<EventType, readonly Upcast[]>>> = {
  TenderProposed: [(event) => ({ ...event, version: 2, form: "joint" })],
  ParticipationAnswered: [(event) => ({ ...event, version: 2, as: "representative" })],
  VolumesBound: [
    (event) => ({
      ...event,
      version: 2,
      lots: listOf(event["lots"]).map((lot) => ({
        ...lot,
        volumes: listOf(lot["volumes"]).map((volume) => ({
          ...volume,
          stated: asCountedByTheLine(volume["quantity"]),
        })),
      })),
    }),
  ],
  // Before there were documents every clause stood in the first of them.
  ClauseWritten: [(event) => ({ ...event, version: 2, document: FIRST_DOCUMENT })],
  // The second form of the bytes adds members to those of the first, and changes none.
  RevisionFrozen: [(event) => ({ ...event, version: 2 })],
  PositionStated: [
    (event) => ({ ...event, version: 2, as: "representative" }),
    (event) => ({ ...event, version: 3 }), // there were no holds then, and no recorded statements
  ],
  PositionWithdrawn: [(event) => ({ ...event, version: 2, as: "representative" })],
  // A notice was sent once: what was refused was never sent anew.
  NoticeReceived: [(event) => ({ ...event, version: 2, noticeVersion: "01" })],
  NoticePublished: [(event) => ({ ...event, version: 2, noticeVersion: "01" })],
  NoticeRefused: [(event) => ({ ...event, version: 2, noticeVersion: "01" })], // no field was named then
  // The operator entered it for all that the country took part in, and nobody had to check it.
  MandateIssued: [
    (event) => ({
      ...event,
      version: 2,
      onBehalfOf: event["issuer"],
      scope: { of: "all-tenders" },
      decisions: ["participation", "documents"],
      mayDelegate: false,
      needsCheck: false,
    }),
  ],
};

/** The event in its form of today. */
export function upcast(stored: StoredEvent): DomainEvent {
  const older: readonly Upcast[] = (UPCASTS as Readonly<Record<string, readonly Upcast[]>>)[stored.type] ?? [];
  return asDomainEvent(older.slice(stored.version - 1).reduce((event, next) => next(event), stored));
}

function asCountedByTheLine(quantity: unknown) {
  return { quantity, in: "volume-unit", months: 12 };
}

function listOf(value: unknown): readonly StoredEvent[] {
  if (!Array.isArray(value)) throw new TypeError("the stored event has no list where one was written");
  return value as readonly StoredEvent[];
}

/** Safe because every stored event was a DomainEvent of its version, and the steps above lead to the last. */
function asDomainEvent(event: StoredEvent): DomainEvent {
  return event as unknown as DomainEvent;
}
