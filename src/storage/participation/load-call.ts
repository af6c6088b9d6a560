import type { Country } from "@/domain/definitions/country";
import type { LotId, MarketGroupId, TenderId } from "@/domain/definitions/identifiers";
import { dayIn, type Instant } from "@/domain/definitions/time";
import type { DividedLot } from "@/domain/participation/draw-market-groups";
import type { ListOfBuyers } from "@/domain/participation/name-entitled-buyers";
import { countriesIn, stanceOn } from "@/domain/participation/participation";
import type { Call } from "@/domain/participation/set-call-term";
import type { Tender } from "@/domain/tenders/tender";
import { opened, type Transaction } from "../opened";
import { findDrawnGroups, findGroupsEverDrawn } from "./find-call";
import { findConditions } from "./find-conditions";
import { findParticipations } from "./find-participations";
import { hasDispatchedNotice } from "../publication/find-notice";
import { loadTenderForDecision } from "../tenders/load-tender";

/** What is called for, under the lock of the tender, as far as its terms go. */
export async function loadCallForDecision(tx: Transaction, id: TenderId): Promise<Call | null> {
  const tender = await loadTenderForDecision(tx, id);
  if (!tender) return null;
  const last = await opened(tx).callTerm.aggregate({ where: { tenderId: id }, _max: { n: true } });
  return { tender, isDispatched: await isDispatched(tx, id), set: last._max.n ?? 0 };
}

/** The list of entitled buyers of a country, under the lock of the tender. */
export async function loadEntitledBuyersForDecision(
  tx: Transaction,
  { tender: id, country, now }: { readonly tender: TenderId; readonly country: Country; readonly now: Instant },
): Promise<ListOfBuyers | null> {
  const tender = await loadTenderForDecision(tx, id);
  if (!tender) return null;
  const last = await opened(tx).entitledBuyers.aggregate({
    where: { tenderId: id, ownerCountry: country },
    _max: { n: true },
  });
  const history = await findParticipations(opened(tx), id);
  const day = dayIn(tender.leadTimeZone, now);
  const isIn = tender.lots.some(({ lot }) => stanceOn(history, { lot, country, day }) === "in");
  const takesPart = isIn || country === tender.leadCountry;
  return { tender, isDispatched: await isDispatched(tx, id), named: last._max.n ?? 0, takesPart };
}

/** Some lots of a tender, to be divided into market groups, under its lock; null where one is not of the tender. */
export async function loadLotsToDivide(
  tx: Transaction,
  { tender: id, lots, now }: { readonly tender: TenderId; readonly lots: readonly LotId[]; readonly now: Instant },
): Promise<{ readonly tender: Tender; readonly lots: readonly DividedLot[] } | null> {
  const tender = await loadTenderForDecision(tx, id);
  const wanted = new Set(lots);
  const found = tender?.lots.filter(({ lot }) => wanted.has(lot)) ?? [];
  if (!tender || found.length < wanted.size) return null;

  const db = opened(tx);
  const history = await findParticipations(db, id);
  const drawn = await findDrawnGroups(db, id);
  const ever = await findGroupsEverDrawn(db, id);
  const conditions = await findConditions(db, id);
  const isSent = await isDispatched(tx, id);
  const day = dayIn(tender.leadTimeZone, now);
  const used = new Set([...ever.values()].flatMap((ids) => [...ids]));
  const divided = found.map((lot) => ({
    tender,
    isDispatched: isSent,
    lot,
    countries: countriesIn(history, { lot: lot.lot, day }),
    drawn: drawn.get(lot.lot) ?? null,
    everHad: ever.get(lot.lot) ?? new Set<MarketGroupId>(),
    used,
    conditions,
  }));
  return { tender, lots: divided };
}

function isDispatched(tx: Transaction, tenderId: TenderId): Promise<boolean> {
  return hasDispatchedNotice(opened(tx), tenderId);
}
