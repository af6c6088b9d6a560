import type { LotId, TenderId } from "@/domain/definitions/identifiers";
import { dayIn } from "@/domain/definitions/time";
import { countriesIn } from "@/domain/participation/participation";
import { mayNameBuyersOf } from "@/domain/participation/policy";
import type { Circumstances } from "@/domain/people/circumstances";
import { findCallTerms, findDrawnGroups, findEntitledBuyers } from "@/storage/participation/find-call";
import { findConditionHistories } from "@/storage/participation/find-conditions";
import { findBoundVolumes } from "@/storage/participation/find-participations";
import { readAs, type ReadOnlyDatabase } from "@/storage/read-as";
import { lotsOnPage, pageOf, type LotsAsked } from "../tenders/lots-on-page";
import { findHead, type HeadFacts } from "../tenders/tender-head";
import { callLot, type Called } from "./call-lot";

export type TheCall = NonNullable<Awaited<ReturnType<typeof theCall>>>;
export type LotOfCall = NonNullable<Awaited<ReturnType<typeof lotOfCall>>>;
export type CallInWhole = NonNullable<Awaited<ReturnType<typeof callInWhole>>>;

/** What is called for, lot by lot, a page of them; null for whoever does not take part. */
export function theCall(circumstances: Circumstances, id: TenderId, asked: LotsAsked) {
  return readAs(circumstances, async (db) => {
    const facts = await findHead(db, circumstances, id);
    if (!facts?.head.readsTexts) return null;
    const called = await findCalled(db, facts, circumstances);
    const { lots, ...paging } = lotsOnPage(facts.tender.lots, asked);
    return {
      ...(await wholeOf(db, facts, circumstances)),
      find: asked.find,
      ...paging,
      lots: lots.map((lot) => callLot(lot, called)),
    };
  });
}

/** One lot of the call, for whoever divides it; null for everyone else. */
export function lotOfCall(
  circumstances: Circumstances,
  { tender: id, lot: lotId }: { readonly tender: TenderId; readonly lot: LotId },
) {
  return readAs(circumstances, async (db) => {
    const facts = await findHead(db, circumstances, id);
    const lot = facts?.tender.lots.find((each) => each.lot === lotId);
    if (!facts?.head.runsIt || !lot) return null;
    const called = await findCalled(db, facts, circumstances);
    return {
      head: facts.head,
      isDispatched: facts.isDispatched,
      basedOn: called.groups.get(lotId)?.n ?? 0,
      lot: callLot(lot, called),
    };
  });
}

/** What concerns the call as a whole, for the pages on which it is set; null for whoever does not take part. */
export function callInWhole(
  circumstances: Circumstances,
  id: TenderId,
  asked: LotsAsked & { readonly lot?: string | null },
) {
  return readAs(circumstances, async (db) => {
    const facts = await findHead(db, circumstances, id);
    if (!facts?.head.readsTexts) return null;
    const terms = await findCallTerms(db, id);
    const one = facts.tender.lots.filter(({ lot }) => lot === asked.lot);
    const { lots, ...paging } = one.length > 0 ? pageOf(one, 1) : lotsOnPage(facts.tender.lots, asked);
    return {
      ...(await wholeOf(db, facts, circumstances)),
      find: asked.find,
      ...paging,
      lots: lots.map(({ lot, number, title }) => ({ lot, number, title, term: terms.get(lot) ?? null })),
      all: facts.tender.lots.map(({ lot }) => lot),
      withoutTerm: facts.tender.lots.filter(({ lot }) => !terms.has(lot)).map(({ lot }) => lot),
    };
  });
}

async function wholeOf(
  db: ReadOnlyDatabase,
  { head, tender, participations, isDispatched, revision }: HeadFacts,
  { actor, now }: Circumstances,
) {
  const day = dayIn(tender.leadTimeZone, now);
  const countries = [...new Set(tender.lots.flatMap(({ lot }) => countriesIn(participations, { lot, day })))].sort();
  const entitled = await findEntitledBuyers(db, tender.id);
  return {
    head,
    isDispatched,
    mayRun: head.runsIt && !isDispatched,
    hasVersion: revision !== null,
    /** Who is in some lot today. */
    countries,
    entitled: countries.map((country) => ({ country, buyers: entitled.get(country) ?? [] })),
    namesBuyersOf: isDispatched
      ? null
      : (countries.find((country) => mayNameBuyersOf(actor, tender.id, country)) ?? null),
  };
}

async function findCalled(
  db: ReadOnlyDatabase,
  { tender, participations }: HeadFacts,
  { now }: Circumstances,
): Promise<Called> {
  return {
    tender,
    history: participations,
    volumes: await findBoundVolumes(db, tender.id, participations),
    terms: await findCallTerms(db, tender.id),
    groups: await findDrawnGroups(db, tender.id),
    conditions: await findConditionHistories(db, tender.id),
    now,
  };
}
