import { z } from "zod";
import { BudgetInput, InRoom, PriceInput } from "@/use-cases/participation/room-inputs";
import { says } from "@/use-cases/plain-text";
import type { FormSentence } from "@/domain/definitions/form-sentence";

/** A currency that stands chosen beside an empty amount is no budget: the one that was kept is taken back. */
export const BudgetForm = z
  .object({ ...InRoom, budget: z.preprocess(noneWithoutAmount, BudgetInput.optional()) })
  .transform(({ budget, ...room }) => ({ ...room, ...(budget ? { budget } : {}) }));

/** A price that was emptied is taken back, whatever stands beside it; one that is there says its currency and origin. */
const PriceRow = PriceInput.partial({ price: true, currency: true, origin: true }).superRefine(
  ({ price, currency, origin }, context) => {
    if (price === undefined) return;
    if (currency === undefined) context.addIssue(wrongAt(["currency"], "missing"));
    if (origin === undefined) context.addIssue(wrongAt(["origin"], "missing"));
  },
);

export const PricesForm = z
  .object({ ...InRoom, prices: z.array(PriceRow).max(100).readonly() })
  .transform(({ prices, ...room }) => ({
    ...room,
    prices: prices.flatMap(({ line, price, currency, origin }) =>
      price === undefined || currency === undefined || origin === undefined ? [] : [{ line, price, currency, origin }],
    ),
    takenBack: prices.flatMap(({ line, price }) => (price === undefined ? [line] : [])),
  }));

function noneWithoutAmount(budget: unknown): unknown {
  const hasAmount = typeof budget === "object" && budget !== null && "amount" in budget && budget.amount !== undefined;
  return hasAmount ? budget : undefined;
}

function wrongAt(path: (string | number)[], sentence: FormSentence) {
  return { code: "custom", path, params: says(sentence).params } as const;
}
