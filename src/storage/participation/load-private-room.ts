import type { Country } from "@/domain/definitions/country";
import type { OrganisationId, TenderId } from "@/domain/definitions/identifiers";
import type { Money } from "@/domain/definitions/money";
import type { PriceBook } from "@/domain/participation/keep-prices";
import { findPricesToday, storedMoney } from "../consensus/find-own-figures";
import { opened, type Transaction } from "../opened";
import { lockRoom } from "../record/lock-stream";
import { loadTenderForDecision } from "../tenders/load-tender";

type OfRoom = { readonly tender: TenderId; readonly organisation: OrganisationId };

/** What the country has kept of the tender so far. */
export type PrivateRoom = { readonly notes: number; readonly budgets: number; readonly budget: Money | null };

/** The private room of a buyer, under its lock; null where the buyer knows no such tender. */
export async function loadPrivateRoom(
  tx: Transaction,
  { tender: tenderId, organisation: organisationId }: OfRoom,
): Promise<PrivateRoom | null> {
  const db = opened(tx);
  if ((await db.tender.count({ where: { id: tenderId } })) === 0) return null;
  await lockRoom(tx, organisationId);
  const own = { tenderId, organisationId };
  const notes = await db.roomNote.aggregate({ where: own, _max: { n: true } });
  const budget = await db.roomBudget.findFirst({ where: own, orderBy: { n: "desc" } });
  return { notes: notes._max.n ?? 0, budgets: budget?.n ?? 0, budget: budget && storedMoney(budget) };
}

/** The prices of a buyer: first under the lock of the tender, whose consents they bear on, then of the room. */
export async function loadPriceBook(
  tx: Transaction,
  { tender: id, organisation, country }: OfRoom & { readonly country: Country },
): Promise<PriceBook | null> {
  const tender = await loadTenderForDecision(tx, id);
  if (!tender) return null;
  await lockRoom(tx, organisation);
  const db = opened(tx);
  const last = await db.roomPrice.aggregate({
    where: { tenderId: id, organisationId: organisation },
    _max: { n: true },
  });
  return { tender, prices: await findPricesToday(db, { tender: id, country }), kept: last._max.n ?? 0 };
}
