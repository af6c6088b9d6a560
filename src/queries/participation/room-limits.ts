import { measureAgainst, type Against, type Need, type OwnFigures } from "@/domain/consensus/ceiling";
import { lotsOfTheCall } from "@/domain/consensus/manuscript";
import { identifier, type DecisionId } from "@/domain/definitions/identifiers";
import type { Money } from "@/domain/definitions/money";
import { lotsAmong, type LotContent } from "@/domain/documents/content";
import type { Circumstances } from "@/domain/people/circumstances";
import { isInScope, type Ceiling, type CeilingRate } from "@/domain/people/mandate";
import { findManuscript } from "@/storage/consensus/find-manuscript";
import { findContents } from "@/storage/consensus/find-revisions";
import type { MandateInFull } from "@/storage/people/find-mandates";
import type { ReadOnlyDatabase } from "@/storage/read-as";
import type { MandateState } from "../people/mandate-facts";
import type { HeadFacts } from "../tenders/tender-head";

/** What the country would be bound to, beside one thing that limits it. */
export type Limit = {
  readonly key: string;
  /** Null for the budget; else whose mandate it is, and whether it counts today. */
  readonly mandate:
    (Pick<MandateInFull, "mandate" | "issuer"> & { readonly holder: string; readonly counts: boolean }) | null;
  readonly amount: Money;
  readonly measured: Against;
};

/** Other currencies are counted by the latest rates that the country's own mandates name. */
export function budgetLimit(budget: Money | null, { ceilings, prices }: OwnFigures, need: Need): readonly Limit[] {
  if (!budget) return [];
  const rates = new Map<string, CeilingRate>();
  const named = [...ceilings.values()].filter(({ amount }) => amount.currency === budget.currency);
  for (const rate of named.flatMap((ceiling) => ceiling.rates)) {
    const before = rates.get(rate.from);
    if (!before || before.on < rate.on) rates.set(rate.from, rate);
  }
  const ceiling: Ceiling = { amount: budget, rates: [...rates.values()] };
  return [{ key: "budget", mandate: null, amount: budget, measured: measureAgainst(ceiling, prices, need) }];
}

/** None for a mandate without a ceiling, nor for one that can never count again. */
export function mandateLimit(
  mandate: MandateInFull,
  of: {
    readonly figures: OwnFigures;
    readonly need: Need;
    readonly holder: string;
    readonly counts: MandateState;
  },
): readonly Limit[] {
  const { figures, need, holder, counts } = of;
  const ceiling = figures.ceilings.get(mandate.mandate);
  if (!ceiling || counts === "revoked" || counts === "ended") return [];
  const lots = need.lots.filter(({ part }) => isInScope(mandate.scope, part));
  return [
    {
      key: mandate.mandate,
      mandate: { mandate: mandate.mandate, issuer: mandate.issuer, holder, counts: counts === "counts" },
      amount: ceiling.amount,
      measured: measureAgainst(ceiling, figures.prices, { ...need, lots }),
    },
  ];
}

type Text = {
  readonly in: "version" | "draft" | "none";
  readonly version: number;
  readonly lots: readonly LotContent[];
};

/** The latest version, or the draft before there is one. */
export async function findText(
  db: ReadOnlyDatabase,
  { head, tender, revision }: HeadFacts,
  now: Circumstances["now"],
): Promise<Text> {
  if (revision) {
    const lots = lotsAmong(await findContents(db, revision.revision));
    return { in: "version", version: revision.number, lots };
  }
  if (!head.readsTexts) return { in: "none", version: 0, lots: [] };
  const manuscript = await findManuscript(db, tender, identifier<DecisionId>(""));
  return { in: "draft", version: 0, lots: lotsOfTheCall(manuscript, now) };
}
