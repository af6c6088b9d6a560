import { z } from "zod";
import { identifier, type LotId, type TenderId } from "@/domain/definitions/identifiers";
import type { MandateScope } from "@/domain/people/mandate";
import { CeilingInput, MandateFields } from "@/use-cases/people/inputs";
import { says } from "@/use-cases/plain-text";

const LOTS_MAX = 1000;
const RUN = /^(\d{1,4})(?:[-–](\d{1,4}))?$/;

/** A mandate as its form sends it: lots by their numbers, and a ceiling only where an amount stands. */
export function mandateForm(lots: ReadonlyMap<number, LotId> | null) {
  return MandateFields.extend({
    scope: z.enum(["all-tenders", "tender", "lots"]),
    tender: z
      .uuid()
      .transform(identifier<TenderId>)
      .optional(),
    lots: z.string().optional(),
    ceiling: z.preprocess(noneWithoutAmount, CeilingInput.optional()),
  }).transform(({ scope: of, tender, lots: typed, under, ceiling, ...facts }, context) => {
    const scope = scopeFrom({ of, tender, named: lots && lotsNamed(typed ?? "", lots) });
    if (scope) return { ...facts, scope, ...(under ? { under } : {}), ...(ceiling ? { ceiling } : {}) };
    context.addIssue({ code: "custom", path: ["lots"], ...says(typed ? "not-lots" : "missing") });
    return z.NEVER;
  });
}

type Named = {
  readonly of: MandateScope["of"];
  readonly tender: TenderId | undefined;
  readonly named: readonly LotId[] | null;
};

/** Null where it is said to be for some lots, and these are not named. */
function scopeFrom({ of, tender, named }: Named): MandateScope | null {
  if (of === "all-tenders") return { of };
  if (!tender) return null;
  if (of === "tender") return { of, tender };
  return named && { of, tender, lots: named };
}

/** "1, 3, 5–12" as the lots of those numbers; null where there is none, or one that nobody has. */
function lotsNamed(typed: string, lots: ReadonlyMap<number, LotId>): readonly LotId[] | null {
  const runs = typed.split(/[,;\s]+/).filter((run) => run !== "");
  const numbers = runs.flatMap((run): readonly number[] => {
    const [, first, last = first] = RUN.exec(run) ?? [];
    const length = Number(last) - Number(first) + 1;
    return length >= 1 && length <= LOTS_MAX ? Array.from({ length }, (_, index) => Number(first) + index) : [NaN];
  });
  const named = numbers.map((number) => lots.get(number));
  const known = named.filter((lot) => lot !== undefined);
  return known.length > 0 && known.length === named.length ? [...new Set(known)] : null;
}

/** A currency that stands chosen without an amount is no ceiling. */
function noneWithoutAmount(ceiling: unknown): unknown {
  if (typeof ceiling !== "object" || ceiling === null) return undefined;
  const hasAmount = "amount" in ceiling && ceiling.amount !== undefined;
  const hasRates = "rates" in ceiling && Array.isArray(ceiling.rates) && ceiling.rates.length > 0;
  return hasAmount || hasRates ? ceiling : undefined;
}
