import { z } from "zod";
import { CURRENCY_CODES, isAmount, moneyFrom, type Currency, type Money } from "@/domain/definitions/money";
import { isQuantity, quantityFrom } from "@/domain/definitions/quantity";
import { says } from "./plain-text";

/** Blanks between digits are a habit of writing. */
const BLANKS = /[\s\u00a0\u202f]/g;
/** "12.400" is twelve thousand to one reader and twelve to the next. */
const AMBIGUOUS = /^\d{1,3}([.,]\d{3})+$/;

/** A decimal as people type it, with a point or a comma before its fraction; what could mean two things is refused. */
export function typedDecimal() {
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

/** An amount and its currency, in two fields of a form, read by `moneyTyped`: an empty amount is none. */
export const MONEY_FIELDS = { amount: typedDecimal().optional(), currency: Currencies.optional() };

type Typed = { readonly amount?: string | undefined; readonly currency?: Currency | undefined };

/** What stands in the two fields, whatever currency is chosen beside an empty amount; what is wrong is said at its field. */
export function moneyTyped({ amount, currency }: Typed, context: z.core.$RefinementCtx): Money | undefined {
  if (amount === undefined) return undefined;
  if (currency === undefined) context.addIssue({ code: "custom", path: ["currency"], ...says("missing") });
  else if (isAmount(amount, currency)) return moneyFrom(amount, currency);
  else context.addIssue({ code: "custom", path: ["amount"], ...says("not-an-amount") });
  return undefined;
}

/** A decimal as it is put back into a field, so that it reads as what it is: "41.255" would be asked about. */
export function asTyped(exact: string): string {
  return AMBIGUOUS.test(exact) ? `${exact}0` : exact;
}
