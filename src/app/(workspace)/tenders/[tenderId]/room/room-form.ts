import { z } from "zod";
import { InRoom, PriceInput } from "@/use-cases/participation/room-inputs";
import { says } from "@/use-cases/plain-text";
import type { FormSentence } from "@/domain/definitions/form-sentence";

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

function wrongAt(path: (string | number)[], sentence: FormSentence) {
  return { code: "custom", path, params: says(sentence).params } as const;
}
