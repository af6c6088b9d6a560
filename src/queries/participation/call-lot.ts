import { callOf } from "@/domain/consensus/frozen-call";
import { isCalledFor } from "@/domain/consensus/manuscript";
import type { Country } from "@/domain/definitions/country";
import type { ConditionId, LineId, LotId } from "@/domain/definitions/identifiers";
import { sumOfQuantities, type Quantity } from "@/domain/definitions/quantity";
import { dayIn, type Instant } from "@/domain/definitions/time";
import type { FrozenGroup, FrozenTotal } from "@/domain/documents/content";
import type { CallTerm } from "@/domain/participation/call-term";
import { conditionsInEffect } from "@/domain/participation/condition-scope";
import { overallState, type ConditionWithHistory, type OverallState } from "@/domain/participation/condition-state";
import { countriesInNoGroup, groupsInEffect, type DrawnGroups } from "@/domain/participation/market-group";
import { countriesIn, isKnown, type Participation } from "@/domain/participation/participation";
import {
  quantitiesOf,
  sumOfTotals,
  together,
  type CallQuantity,
  type CountrysVolume,
} from "@/domain/participation/quantities";
import type { Lot, ProductLine, Tender } from "@/domain/tenders/tender";

/** What one country needs of one line in 12 months, and what that comes to over the whole term. */
export type CountedCell = CallQuantity & { readonly country: Country; readonly perYear: Quantity };

/** A market group with what it needs in 12 months, line by line, and what is called for, where the term is set. */
export type CallGroup = Pick<FrozenGroup, "id" | "name" | "countries"> & {
  readonly perYear: readonly { readonly line: LineId; readonly quantity: Quantity }[];
  readonly quantities: readonly CallQuantity[] | null;
  readonly total: FrozenTotal | null;
};

export type CallLot = {
  readonly lot: LotId;
  readonly number: number;
  readonly title: string;
  readonly lines: readonly ProductLine[];
  readonly countries: readonly Country[];
  /** Fewer than two countries are in: the lot is left out of the text. */
  readonly isLeftOut: boolean;
  readonly term: CallTerm | null;
  readonly isDivided: boolean;
  readonly groups: readonly CallGroup[];
  readonly inNoGroup: readonly Country[];
  /** What all groups call for together; null without a term. */
  readonly whole: { readonly quantities: readonly CallQuantity[]; readonly total: FrozenTotal | null } | null;
  readonly cells: readonly CountedCell[];
  /** Needs that a country said it does not know: as long as it does not, nothing can be called for. */
  readonly unknown: readonly { readonly country: Country; readonly line: LineId }[];
  /** The numbers of the lots that it is linked with, in their order of precedence, its own among them. */
  readonly link: readonly number[];
  readonly conditions: readonly {
    readonly condition: ConditionId;
    readonly title: string;
    readonly state: OverallState;
  }[];
};

export type Called = {
  readonly tender: Tender;
  readonly history: readonly Participation[];
  readonly volumes: readonly CountrysVolume[];
  readonly terms: ReadonlyMap<LotId, CallTerm>;
  readonly groups: ReadonlyMap<LotId, DrawnGroups>;
  readonly conditions: readonly ConditionWithHistory[];
  readonly now: Instant;
};

/** What one lot calls for as it stands now, counted exactly as it would be frozen. */
export function callLot({ lot, number, title, lines }: Lot, called: Called): CallLot {
  const { tender, history, terms, groups, now } = called;
  const countries = countriesIn(history, { lot, day: dayIn(tender.leadTimeZone, now) });
  const ids = new Set(lines.map(({ line }) => line));
  const volumes = called.volumes.filter((each) => ids.has(each.line) && countries.includes(each.country));
  const term = terms.get(lot) ?? null;
  const drawn = groups.get(lot) ?? null;
  const inEffect = groupsInEffect(drawn, { lot, countries });
  const counted = callOf(called, { lot: { lot, number, title, lines }, countries, volumes }).groups ?? [];
  const callGroups = inEffect.map(({ group, name, countries: members }): CallGroup => {
    const own = counted.find(({ id }) => id === group);
    const perYear = lines.map(({ line }) => ({ line, quantity: perYearOf(volumes, line, members) }));
    return {
      id: group,
      name,
      countries: members,
      perYear,
      quantities: own?.quantities ?? null,
      total: own?.total ?? null,
    };
  });
  return {
    lot,
    number,
    title,
    lines,
    countries,
    isLeftOut: !isCalledFor(tender, countries),
    term,
    isDivided: drawn !== null && drawn.groups.length > 0,
    groups: callGroups,
    inNoGroup: countriesInNoGroup(inEffect, countries),
    whole: term && {
      quantities: together(counted.map(({ quantities }) => quantities)),
      total: sumOfTotals(counted.map(({ total }) => total ?? null)),
    },
    cells: term ? cellsOf(lines, volumes, term) : [],
    unknown: volumes.filter((each) => !isKnown(each)).map(({ country, line }) => ({ country, line })),
    link: linkOf(tender, lot),
    conditions: conditionsInEffect(called.conditions, { lot: { lot, number, title, lines }, countries }).flatMap(
      (each) => {
        const whole = called.conditions.find(({ condition }) => condition === each.condition);
        return whole ? [{ condition: each.condition, title: each.terms.title, state: overallState(whole, now) }] : [];
      },
    ),
  };
}

function perYearOf(volumes: readonly CountrysVolume[], line: LineId, countries: readonly Country[]): Quantity {
  const own = volumes.filter((each) => each.line === line && countries.includes(each.country));
  return sumOfQuantities(own.filter(isKnown).map(({ quantity }) => quantity));
}

function cellsOf(
  lines: readonly ProductLine[],
  volumes: readonly CountrysVolume[],
  term: CallTerm,
): readonly CountedCell[] {
  return lines.flatMap((line) =>
    volumes
      .filter((each) => each.line === line.line)
      .filter(isKnown)
      .flatMap((volume) =>
        quantitiesOf([line], [volume], term).map((counted) => ({
          ...counted,
          country: volume.country,
          perYear: volume.quantity,
        })),
      ),
  );
}

function linkOf({ lots, links }: Tender, lot: LotId): readonly number[] {
  const link = links.find((each) => each.lots.includes(lot));
  return (link?.lots ?? []).flatMap((each) => lots.find((known) => known.lot === each)?.number ?? []);
}
