import { z } from "zod";
import { sayIssue } from "@/identity/say-issue";
import type { Speech } from "@/messages/speak";
import type { Estimate } from "@/screens/deadlines/estimate-form";
import { MONEY_FIELDS, moneyTyped } from "@/use-cases/typed-number";

type Query = Readonly<Record<string, string | string[] | undefined>>;

const Typed = z.object({ amount: MONEY_FIELDS.amount, currency: MONEY_FIELDS.currency }).transform(moneyTyped);

/** A value to be held against the thresholds, from the address: it is compared, and kept nowhere. */
export function estimateIn(query: Query, carried: FormData | null, speech: Speech): Estimate {
  const [amount, currency] = [query["amount"], query["currency"]].map((said) => (typeof said === "string" ? said : ""));
  const shown = { amount: amount ?? "", currency: currency ?? "", carried: tried(carried) };
  if (!amount) return { ...shown, value: null, problem: null };
  const read = Typed.safeParse({ amount, currency }, { error: sayIssue(speech) });
  return { ...shown, value: read.data ?? null, problem: read.error?.issues[0]?.message ?? null };
}

function tried(form: FormData | null): Estimate["carried"] {
  const fields = form ? [...form.entries()] : [];
  return fields.flatMap(([name, value]) => (name.includes(".") && typeof value === "string" ? [[name, value]] : []));
}
