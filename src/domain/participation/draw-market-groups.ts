import { canonicalText } from "../definitions/canonical";
import type { Country } from "../definitions/country";
import type { MarketGroupId } from "../definitions/identifiers";
import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, firstBroken, refused, type Result } from "../definitions/result";
import type { Lot, Tender } from "../tenders/tender";
import * as callRules from "./call-rules";
import type { Condition } from "./condition";
import * as conditionRules from "./condition-rules";
import type { MarketGroupsDrawn } from "./events";
import type { DrawnGroups, MarketGroup } from "./market-group";
import * as rules from "./rules";

export type DrawingRefusal =
  | RefusalOf<typeof rules.theCallStandsStillAfterDispatch>
  | RefusalOf<typeof callRules.groupsAreDrawnFromTheirLatestForm>
  | RefusalOf<typeof callRules.onlyALotOfSeveralCountriesIsDivided>
  | RefusalOf<typeof callRules.aMarketGroupIsNeverEmpty>
  | RefusalOf<typeof callRules.aCountryStandsInOneMarketGroup>
  | RefusalOf<typeof callRules.marketGroupsAreTogetherTheCountriesThatAreIn>
  | RefusalOf<typeof callRules.aMarketGroupHasANameOfItsOwn>
  | RefusalOf<typeof callRules.aGroupsIdIsNeverUsedAgain>
  | RefusalOf<typeof conditionRules.aFallbackEmptiesNoGroup>;

/** A lot that is to be divided, as it stands now. */
export type DividedLot = {
  readonly tender: Tender;
  readonly isDispatched: boolean;
  readonly lot: Lot;
  /** Who is in today, sorted. */
  readonly countries: readonly Country[];
  readonly drawn: DrawnGroups | null;
  /** Every id that a group of this lot ever had. */
  readonly everHad: ReadonlySet<MarketGroupId>;
  /** Every id that a group of any lot of the tender ever had. */
  readonly used: ReadonlySet<MarketGroupId>;
  readonly conditions: readonly Condition[];
};

/** The lead's officer says which countries of a lot are one market; the drawing replaces the one before. */
export function drawMarketGroups(
  state: DividedLot,
  { groups, basedOn }: { readonly groups: readonly MarketGroup[]; readonly basedOn: number },
): Result<readonly MarketGroupsDrawn[], DrawingRefusal> {
  const { tender, lot, countries, drawn, everHad, used } = state;
  const kept = drawn?.groups.map(({ group }) => group) ?? [];
  const broken = firstBroken<DrawingRefusal>(
    rules.theCallStandsStillAfterDispatch(state.isDispatched),
    callRules.groupsAreDrawnFromTheirLatestForm(lot, drawn?.n ?? 0, basedOn),
    callRules.onlyALotOfSeveralCountriesIsDivided(lot, countries),
    callRules.aMarketGroupIsNeverEmpty(lot, groups),
    callRules.aCountryStandsInOneMarketGroup(lot, groups),
    callRules.marketGroupsAreTogetherTheCountriesThatAreIn(lot, groups, countries),
    callRules.aMarketGroupHasANameOfItsOwn(lot, groups),
    callRules.aGroupsIdIsNeverUsedAgain(lot, groups, { kept, used }),
    conditionRules.aFallbackEmptiesNoGroup(state, groups),
  );
  if (broken) return refused(broken);

  const inOrder = groups
    .map((group) => ({ ...group, countries: group.countries.toSorted() }))
    .toSorted((a, b) => (a.group < b.group ? -1 : 1));
  if (drawn && canonicalText(inOrder) === canonicalText(drawn.groups)) return accepted([]);
  const current = new Set(inOrder.map(({ group }) => group));
  const retired = [...everHad].filter((id) => !current.has(id)).sort();
  const n = (drawn?.n ?? 0) + 1;
  return accepted([
    { type: "MarketGroupsDrawn", version: 1, tender: tender.id, lot: lot.lot, n, groups: inOrder, retired },
  ]);
}
