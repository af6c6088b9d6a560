import type { TenderId } from "@/domain/definitions/identifiers";
import { partsStillOf } from "@/domain/consensus/departed";
import { standingPosition } from "@/domain/consensus/position";
import { dispatchGate, type DispatchItem } from "@/domain/gates/dispatch-gate";
import { missingAt } from "@/domain/gates/gate";
import type { Circumstances } from "@/domain/people/circumstances";
import { soonestEnd, waitingLots, type WaitingLot } from "@/domain/participation/window";
import { dayIn, type Instant } from "@/domain/definitions/time";
import { findTimetable } from "@/storage/deadlines/find-timetable";
import { findDispatchFacts } from "@/storage/gates/find-dispatch-facts";
import { hasFrozenRevision } from "@/storage/consensus/find-revisions";
import { readAs, type ReadOnlyDatabase } from "@/storage/read-as";
import { findHead, type HeadFacts } from "./tender-head";
import { findOutside } from "./tender-outside";

/** What waits for the viewer in a tender, the first thing first. */
export type Waiting =
  | "answer-lots"
  | "take-position"
  | "write-text"
  | "freeze-text"
  | "meet-objection"
  | "put-to-countries"
  | "dispatch"
  | "nothing";

export type TenderOverview = NonNullable<Awaited<ReturnType<typeof tenderOverview>>>;
export type TenderInside = Extract<TenderOverview, { readonly kind: "inside" }>;

/** The first page of a tender. Null where there is no such tender for the viewer. */
export function tenderOverview(circumstances: Circumstances, id: TenderId) {
  return readAs(circumstances, async (db) => {
    const facts = await findHead(db, circumstances, id);
    if (!facts) return findOutside(db, circumstances, id);
    const { head, tender, businessCase, notice } = facts;
    const gate =
      head.readsTexts && !facts.isDispatched
        ? dispatchGate(await findDispatchFacts(db, tender, circumstances.now), circumstances.now)
        : [];
    const unanswered = await unansweredBy(db, facts, circumstances.now);
    const waiting = waitingFor({ ...facts, unanswered }, gate, circumstances);
    const { tendersCloseAt } = await findTimetable(db, id);
    return {
      kind: "inside" as const,
      head,
      lots: tender.lots,
      businessCase,
      gate,
      notice,
      round: facts.round,
      tendersCloseAt,
      waiting,
      waitsUntil: endOf(waiting, { ...facts, unanswered }),
    };
  });
}

type Facts = HeadFacts & { readonly unanswered: readonly WaitingLot[] };

/** What the viewer's country has still to answer: nothing once a text is frozen. */
async function unansweredBy(
  db: ReadOnlyDatabase,
  { head, tender, participations, reopenings }: HeadFacts,
  now: Instant,
): Promise<readonly WaitingLot[]> {
  if (head.speaksFor === null || (await hasFrozenRevision(db, tender.id))) return [];
  return waitingLots({ tender, history: participations, reopenings }, head.speaksFor, now);
}

/** The instant after which what waits can no longer be done, where there is one. */
function endOf(waiting: Waiting, { unanswered, round }: Facts): Instant | null {
  switch (waiting) {
    case "answer-lots":
      return soonestEnd(unanswered);
    case "take-position":
      return round?.closesAt ?? null;
    case "write-text":
    case "freeze-text":
    case "meet-objection":
    case "put-to-countries":
    case "dispatch":
    case "nothing":
      return null;
  }
}

function waitingFor(facts: Facts, gate: readonly DispatchItem[], circumstances: Circumstances): Waiting {
  if (facts.isDispatched) return "nothing";
  return waitingForCountry(facts, circumstances) ?? waitingForOfficer(facts, gate, circumstances) ?? "nothing";
}

/** A country answers for its lots, and later takes a position on every part that binds it. */
function waitingForCountry(facts: Facts, { actor, now }: Circumstances): Waiting | null {
  const { head, unanswered, revision, round, words, participations } = facts;
  const country = head.speaksFor;
  if (!country) return null;
  if (!revision) return unanswered.length > 0 ? "answer-lots" : null;
  const isOpen = round?.revision === revision.number && now < round.closesAt;
  const day = dayIn(head.leadTimeZone, now);
  const own = partsStillOf(revision, participations, { country, day });
  const isMissing = own.some((part) => standingPosition(words, part, country, day) === null);
  const isTheirs =
    actor.kind === "person" && revision.frozenBy !== actor.person && !round?.putBy.includes(actor.person);
  return isOpen && isMissing && isTheirs ? "take-position" : null;
}

/** The lead's officer writes and freezes the text, meets objections, asks those who are silent, and dispatches. */
function waitingForOfficer(facts: HeadFacts, gate: readonly DispatchItem[], { now }: Circumstances): Waiting | null {
  const { head, revision, round } = facts;
  if (!head.runsIt) return null;
  if (!revision) return head.stage === "interest" ? "write-text" : "freeze-text";

  const missing = missingAt(gate).map(({ what }) => what);
  if (missing.includes("the-text-is-the-frozen-one")) return "freeze-text";
  if (!missing.includes("the-country-consents")) return "dispatch";
  if (head.countries.some(({ state }) => state === "objects")) return "meet-objection";
  return round?.revision === revision.number && now < round.closesAt ? null : "put-to-countries";
}
