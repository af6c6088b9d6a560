import type { TenderId } from "@/domain/definitions/identifiers";
import { partsWithoutConsent } from "@/domain/consensus/position";
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
  "answer-lots" | "take-position" | "write-text" | "freeze-text" | "put-to-countries" | "dispatch" | "nothing";

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
    case "put-to-countries":
    case "dispatch":
    case "nothing":
      return null;
  }
}

function waitingFor(facts: HeadFacts, gate: readonly DispatchItem[], { now }: Circumstances): Waiting {
  const { head, tender, participations, revision, round, words, notice } = facts;
  if (notice) return "nothing";
  const country = head.speaksFor;
  if (country && !revision && now < tender.interestClosesAt) {
    const day = dayIn(tender.leadTimeZone, now);
    const silent = tender.lots.some(({ lot }) => stanceOn(participations, { lot, country, day }) === null);
    if (silent) return "answer-lots";
  }
  if (country && revision && round?.revision === revision.number && now < round.closesAt) {
    if (partsWithoutConsent(revision, words, country).length > 0) return "take-position";
  }
  if (!head.runsIt) return "nothing";
  if (!revision) return head.stage === "interest" ? "write-text" : "freeze-text";
  if (gate.some(({ what, isMet }) => what === "the-text-is-the-frozen-one" && !isMet)) return "freeze-text";
  if (round?.revision !== revision.number || now >= round.closesAt) {
    return missingAt(gate).some(({ what }) => what === "the-country-consents") ? "put-to-countries" : "dispatch";
  }
  return missingAt(gate).length === 0 ? "dispatch" : "nothing";
}
