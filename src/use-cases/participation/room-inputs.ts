import { z } from "zod";
import { COUNTRY_FORM } from "@/domain/definitions/country";
import { identifier, type LineId, type TenderId } from "@/domain/definitions/identifiers";
import { line, says, words } from "../plain-text";
import { Currencies, MONEY_FIELDS, moneyTyped, typedQuantity } from "../typed-number";

/** Which room a form is of. */
export const InRoom = { tender: z.uuid().transform(identifier<TenderId>), country: z.string().regex(COUNTRY_FORM) };
const Line = z.uuid().transform(identifier<LineId>);

export const KeepNoteInput = z.object({ ...InRoom, text: words({ max: 4000 }) });
export type KeepNoteInput = z.output<typeof KeepNoteInput>;

/** Without a budget, the one that was kept is taken back. */
export const KeepBudgetInput = z
  .object({ ...InRoom, budget: z.object(MONEY_FIELDS).transform(moneyTyped).optional() })
  .transform(({ budget, ...room }) => ({ ...room, ...(budget ? { budget } : {}) }));
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
