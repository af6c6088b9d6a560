import { identifier, type ConditionId, type TenderId } from "@/domain/definitions/identifiers";
import type { Instant } from "@/domain/definitions/time";
import type { ConditionTerms } from "@/domain/participation/condition";
import { setCondition } from "@/use-cases/participation/set-condition";
import { byOfficerOf, newId } from "./actors";
import { IS } from "./builders";
import { aTermsOfCondition } from "./call-builders";
import { done, type ATender } from "./world";

/** What the lead's officer sets for the first lot: Iceland falls out of its lines where the label exemption does not come. */
export function termsFor({ lots }: Pick<ATender, "lots">, details: Partial<ConditionTerms> = {}): ConditionTerms {
  const [first] = lots;
  const fallback = (first?.lines ?? []).map(({ line }) => ({ line, countries: [IS] }));
  return aTermsOfCondition({ fallback, ...details });
}

export type ACondition = { readonly tender: TenderId; readonly condition: ConditionId };

/** A condition of the first lot: evidence by 1 August 2026, judged by 15 August, in Iceland. */
export async function aSetCondition(
  made: ATender,
  details: Partial<ConditionTerms> = {},
  now?: Instant,
): Promise<ACondition> {
  const [first] = made.lots;
  if (!first) throw new Error("the tender has a lot");
  const condition = identifier<ConditionId>(newId());
  const { tender } = made;
  const terms = termsFor(made, details);
  await done(
    setCondition(byOfficerOf("DK", now ? { now } : {}), { tender, lot: first.lot, condition, terms, basedOn: 0 }),
  );
  return { tender, condition };
}
