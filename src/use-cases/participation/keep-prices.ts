import { coverageChanged } from "@/domain/consensus/coverage";
import { accepted, notAllowed, notFound, type Outcome } from "@/domain/definitions/result";
import { keepPrices as decide, pricesAfter, type PricesRefusal } from "@/domain/participation/keep-prices";
import type { Circumstances } from "@/domain/people/circumstances";
import { mayEnterRoomOf } from "@/domain/people/policy";
import { loadOwnMoney } from "@/storage/consensus/load-own-money";
import { loadRoomForDecision } from "@/storage/consensus/load-room";
import { loadPriceBook } from "@/storage/participation/load-private-room";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import type { KeepPricesInput } from "./room-inputs";

/**
 * A country keeps what it pays today. Where a consent of it stands, the same act says whether the mandate
 * still covers it: yes or no, and no figure.
 */
export async function keepPrices(
  circumstances: Circumstances,
  input: KeepPricesInput,
): Promise<Outcome<{ readonly changed: number }, PricesRefusal>> {
  const { actor } = circumstances;
  const { tender } = input;
  if (!mayEnterRoomOf(actor, tender, input.country)) return notAllowed;

  return inTransaction(circumstances, { useCase: "participation/keep-prices", input }, async (tx) => {
    const { organisation, country } = actor;
    const book = await loadPriceBook(tx, { tender, organisation, country });
    if (!book) return notFound;
    const decision = decide(book, { ...input, organisation, country });
    if (!decision.ok) return decision;

    const room = (await loadRoomForDecision(tx, tender))?.room;
    const money = room && (await loadOwnMoney(tx, { tender, country, revision: room.revision.revision }));
    const prices = pricesAfter(book.prices, decision.value);
    const figures = money && { ...money.figures, prices };
    const coverage = room && figures ? coverageChanged(room, { ...money, country, figures }) : [];
    await record(tx, [...decision.value, ...coverage], circumstances);
    const [kept] = decision.value;
    return accepted({ changed: kept ? kept.prices.length + kept.takenBack.length : 0 });
  });
}
