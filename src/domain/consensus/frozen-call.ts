import type { Country } from "../definitions/country";
import type { LotId } from "../definitions/identifiers";
import type { FrozenCondition, FrozenGroup, LotContent } from "../documents/content";
import type { CallTerm } from "../participation/call-term";
import { conditionsInEffect, isCoveredInFallback } from "../participation/condition-scope";
import type { Condition } from "../participation/condition";
import { groupsInEffect, type DrawnGroups } from "../participation/market-group";
import { quantitiesOf, totalOfTerm, type CountrysVolume } from "../participation/quantities";
import type { Lot } from "../tenders/tender";

type Call = {
  readonly terms: ReadonlyMap<LotId, CallTerm>;
  readonly groups: ReadonlyMap<LotId, DrawnGroups>;
  readonly conditions: readonly Condition[];
};

type CalledLot = {
  readonly lot: Lot;
  readonly countries: readonly Country[];
  readonly volumes: readonly CountrysVolume[];
};

/** The term of a lot and the quantities of each of its groups; nothing where no term is set yet. */
export function callOf(
  { terms, groups }: Call,
  { lot, countries, volumes }: CalledLot,
): Pick<LotContent, "term" | "groups"> {
  const term = terms.get(lot.lot);
  if (!term) return {};
  const inEffect = groupsInEffect(groups.get(lot.lot) ?? null, { lot: lot.lot, countries });
  return {
    term,
    groups: inEffect.map(({ group, name, countries: members }): FrozenGroup => {
      const own = volumes.filter(({ country }) => members.includes(country));
      const quantities = quantitiesOf(lot.lines, own, term);
      const total = totalOfTerm(lot.lines, own, term);
      return { id: group, name, countries: members, quantities, ...(total ? { total } : {}) };
    }),
  };
}

/** Each condition with the quantities that remain where it is not met: both scopes are consented to at once. */
export function conditionsOf(
  { terms, conditions }: Call,
  { lot, countries, volumes }: CalledLot,
  groups: readonly FrozenGroup[],
): readonly FrozenCondition[] {
  const term = terms.get(lot.lot);
  if (!term) return [];
  return conditionsInEffect(conditions, { lot, countries }).map(({ condition, terms: said }) => {
    const lines = lot.lines.filter(({ line }) => said.fallback.some((each) => each.line === line));
    const remaining = volumes.filter(({ line, country }) => isCoveredInFallback(said, { line, country }));
    return {
      id: condition,
      terms: said,
      fallbackQuantities: groups.map(({ id: group, countries: members }) => ({
        group,
        quantities: quantitiesOf(
          lines,
          remaining.filter(({ country }) => members.includes(country)),
          term,
        ),
      })),
    };
  });
}
