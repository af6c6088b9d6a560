import { z } from "zod";
import { COUNTRY_FORM } from "@/domain/definitions/country";
import { identifier, type LineId, type TenderId } from "@/domain/definitions/identifiers";
import { moneyFrom } from "@/domain/definitions/money";
import { line, says, words } from "../plain-text";
import { Currencies, isMoney, MONEY_FIELDS, NOT_MONEY, typedQuantity } from "../typed-number";

/** Which room a form is of. */
export const InRoom = { tender: z.uuid().transform(identifier<TenderId>), country: z.string().regex(COUNTRY_FORM) };
const Line = z.uuid().transform(identifier<LineId>);

export const KeepNoteInput = z.object({ ...InRoom, text: words({ max: 4000 }) });
export type KeepNoteInput = z.output<typeof KeepNoteInput>;

export const BudgetInput = z
  .object(MONEY_FIELDS)
  .refine(isMoney, NOT_MONEY)
  .transform(({ amount, currency }) => moneyFrom(amount, currency));

/** Without a budget, the one that was kept is taken back. */
export const KeepBudgetInput = z
  .object({ ...InRoom, budget: BudgetInput.optional() })
  .transform(({ budget, ...room }) => ({
    ...room,
    ...(budget ? { budget } : {}),
  }));
export type KeepBudgetInput = z.output<typeof KeepBudgetInput>;

export const PriceInput = z.object({
  line: Line,
  price: typedQuantity(),
  currency: Currencies,
  origin: line({ max: 200 }),
});

export const KeepPricesInput = z.object({
  ...InRoom,
  prices: z
    .array(PriceInput)
    .max(5000, says("too-many", { max: 5000 }))
    .readonly(),
  takenBack: z.array(Line).max(5000).readonly(),
});
export type KeepPricesInput = z.output<typeof KeepPricesInput>;
