import { opened, type Transaction } from "../opened";

/** With so many drawn in vain, the year has run out of numbers. */
const DRAWN_AT_MOST = 1000;

/** The first number drawn that no tender has, be it one that the viewer may not know. */
export async function loadFreeTenderNumber(tx: Transaction, draw: () => string): Promise<string> {
  for (let drawn = 0; drawn < DRAWN_AT_MOST; drawn += 1) {
    const number = draw();
    const [row] = await opened(tx).$queryRaw<
      { is_free: boolean }[]
    >`SELECT is_free_tender_number(${number}) AS is_free`;
    if (row?.is_free) return number;
  }
  throw new Error("no free tender number was drawn");
}
