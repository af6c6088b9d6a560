import { z } from "zod";
import { CURRENCY_CODES, isAmount, type Currency } from "@/domain/definitions/money";
import { isQuantity, quantityFrom } from "@/domain/definitions/quantity";
import { says } from "./plain-text";

/** Blanks between digits are a habit of writing. */
const BLANKS = /[\s\u00a0\u202f]/g;
/** "12.400" is twelve thousand to one reader and twelve to the next. */
const AMBIGUOUS = /^\d{1,3}([.,]\d{3})+$/;

/** A decimal as people type it, with a point or a comma before its fraction; what could mean two things is refused. */
function typedDecimal() {
  return z
    .string()
    .transform((text) => text.replaceAll(BLANKS, ""))
    .refine((text) => !AMBIGUOUS.test(text), says("ambiguous-number"))
    .transform((text) => text.replace(/,(?=\d+$)/, "."));
}

export function typedQuantity() {
  return typedDecimal().refine(isQuantity, says("not-a-quantity")).transform(quantityFrom);
}

export const Currencies = z.enum(CURRENCY_CODES);

/** An amount and its currency, in two fields of a form: `z.object({ ...MONEY_FIELDS }).refine(isMoney, NOT_MONEY)`. */
export const MONEY_FIELDS = { amount: typedDecimal(), currency: Currencies };

export function isMoney({ amount, currency }: { readonly amount: string; readonly currency: Currency }): boolean {
  return isAmount(amount, currency);
}

export const NOT_MONEY = { path: ["amount"], ...says("not-an-amount") };

/** A decimal as it is put back into a field, so that it reads as what it is: "41.255" would be asked about. */
export function asTyped(exact: string): string {
  return AMBIGUOUS.test(exact) ? `${exact}0` : exact;
}
