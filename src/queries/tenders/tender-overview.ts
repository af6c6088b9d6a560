import type { TenderId } from "@/domain/definitions/identifiers";
import { standingPosition } from "@/domain/consensus/position";
import { partsOf } from "@/domain/consensus/revision";
import { dispatchGate, missingAt, type DispatchItem } from "@/domain/gates/dispatch-gate";
import type { Circumstances } from "@/domain/people/circumstances";
import { stanceOn } from "@/domain/participation/participation";
import { dayIn, instantFrom, type Instant } from "@/domain/definitions/time";
import { findTimeLimit } from "@/storage/deadlines/find-time-limit";
import { findDispatchFacts } from "@/storage/gates/find-dispatch-facts";
import { readAs } from "@/storage/read-as";
import { findHead, type HeadFacts } from "./tender-head";

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
export type TenderOutside = Extract<TenderOverview, { readonly kind: "outside" }>;

/** The first page of a tender. Null where there is no such tender for the viewer. */
export function tenderOverview(circumstances: Circumstances, id: TenderId) {
  return readAs(circumstances, async (db) => {
    const facts = await findHead(db, circumstances, id);
    if (!facts) return outsideOf(await db.tender.findUnique({ where: { id } }));
    const { head, tender, businessCase, notice } = facts;
    const gate =
      head.readsTexts && notice === null
        ? dispatchGate(await findDispatchFacts(db, tender, circumstances.now), circumstances.now)
        : [];
    const waiting = waitingFor(facts, gate, circumstances);
    const { tendersCloseAt } = await findTimeLimit(db, id);
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
      waitsUntil: endOf(waiting, facts),
    };
  });
}

/** A country that was invited and did not come in knows that the tender exists, and no more. */
function outsideOf(row: { number: string; leadCountry: string; interestClosesAt: Date } | null) {
  if (!row) return null;
  const { number, leadCountry, interestClosesAt } = row;
  return {
    kind: "outside" as const,
    number,
    leadCountry,
    interestClosesAt: instantFrom(interestClosesAt.toISOString()),
  };
}

/** The instant after which what waits can no longer be done, where there is one. */
function endOf(waiting: Waiting, { tender, round }: HeadFacts): Instant | null {
  switch (waiting) {
    case "answer-lots":
      return tender.interestClosesAt;
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

function waitingFor(facts: HeadFacts, gate: readonly DispatchItem[], circumstances: Circumstances): Waiting {
  if (facts.notice) return "nothing";
  return waitingForCountry(facts, circumstances) ?? waitingForOfficer(facts, gate, circumstances) ?? "nothing";
}

/** A country answers for its lots, and later takes a position on every part that binds it. */
function waitingForCountry(facts: HeadFacts, { actor, now }: Circumstances): Waiting | null {
  const { head, tender, participations, revision, round, words } = facts;
  const country = head.speaksFor;
  if (!country) return null;
  if (!revision) {
    const day = dayIn(tender.leadTimeZone, now);
    const isSilent = tender.lots.some(({ lot }) => stanceOn(participations, { lot, country, day }) === null);
    return isSilent && now < tender.interestClosesAt ? "answer-lots" : null;
  }
  const isOpen = round?.revision === revision.number && now < round.closesAt;
  const isMissing = partsOf(revision, country).some((part) => standingPosition(words, part, country) === null);
  const isTheirs = actor.kind === "person" && revision.frozenBy !== actor.person;
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
