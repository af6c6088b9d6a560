import type { PrivateRoomEvent } from "@/domain/participation/private-room";
import { personOf, type Writers } from "../writer";

export const PRIVATE_ROOM_WRITERS: Writers<PrivateRoomEvent["type"]> = {
  NoteKept: (tx, { text, ...kept }, made) =>
    tx.roomNote.createMany({
      data: { ...columnsOf(kept), text, writtenBy: personOf(made), writtenAt: made.at, ...made.proof },
    }),

  BudgetKept: (tx, { budget, ...kept }, { proof }) =>
    tx.roomBudget.createMany({
      data: {
        ...columnsOf(kept),
        minorUnits: budget?.minorUnits ?? null,
        currency: budget?.currency ?? null,
        ...proof,
      },
    }),

  PricesKept: (tx, { prices, takenBack, ...kept }, { proof }) =>
    tx.roomPrice.createMany({
      data: [
        ...prices.map(({ line: lineId, price, currency, origin }) => ({ lineId, price, currency, origin })),
        ...takenBack.map((lineId) => ({ lineId })),
      ].map((row) => ({ ...columnsOf(kept), ...row, ...proof })),
    }),
};

type Kept = Pick<PrivateRoomEvent, "organisation" | "country" | "tender" | "n">;

function columnsOf({ organisation: organisationId, country: ownerCountry, tender: tenderId, n }: Kept) {
  return { organisationId, ownerCountry, tenderId, n };
}
