import type { Country } from "../definitions/country";
import type { LineId, LotId, MarketGroupId } from "../definitions/identifiers";
import { sumOfQuantities, type Quantity } from "../definitions/quantity";
import type { FrozenGroup } from "../documents/content";
import type { Condition } from "../participation/condition";
import { isKnown } from "../participation/participation";
import type { CountrysVolume } from "../participation/quantities";
import type { Lot, ProductLine } from "../tenders/tender";
import { departingConditions, type DepartingCondition, type Side } from "./departing-conditions";

/** A figure as it is, and as it would be; absent where there would be none. */
export type Change = { readonly before: Quantity; readonly after?: Quantity };

/** A line: what is needed in 12 months, and what its group calls for over the whole term. */
export type DepartingLine = {
  readonly line: LineId;
  readonly name: string;
  readonly unit: string;
  /** What the country itself needs: absent where it stated nothing. */
  readonly own?: Quantity | "unknown";
  readonly needs: { readonly before: Quantity; readonly after: Quantity };
  readonly estimated?: Change;
  readonly maximum?: Change;
};

/** The market group that the country stands in; with nobody after it, the group is dissolved. */
export type DepartingGroup = {
  readonly group: MarketGroupId;
  readonly name: string;
  readonly before: readonly Country[];
  readonly after: readonly Country[];
  readonly total?: { readonly unit: string; readonly estimated: Change; readonly maximum: Change };
};

/** What becomes of one lot that the country leaves. */
export type DepartingLot = {
  readonly lot: LotId;
  readonly number: number;
  readonly title: string;
  readonly countries: { readonly before: readonly Country[]; readonly after: readonly Country[] };
  readonly call: "stays" | "falls-out" | "was-not-called-for";
  readonly lines: readonly DepartingLine[];
  readonly group?: DepartingGroup;
  readonly conditions: readonly DepartingCondition[];
};

type Departed = {
  readonly country: Country;
  readonly leadCountry: Country;
  readonly lot: Lot;
  /** Of the lot, whoever stated them. */
  readonly volumes: readonly CountrysVolume[];
  readonly conditions: readonly Condition[];
};

export function departingLot(departed: Departed, before: Side, after: Side): DepartingLot {
  const { lot, number, title, lines } = departed.lot;
  const group = before.content?.groups?.find(({ countries }) => countries.includes(departed.country));
  const later = after.content?.groups?.find(({ id }) => id === group?.id);
  return {
    lot,
    number,
    title,
    countries: { before: before.countries, after: after.countries },
    call: before.content === null ? "was-not-called-for" : after.content === null ? "falls-out" : "stays",
    lines: lines.map((line) => ({
      ...needsOf(line, departed, { before, after }),
      ...(group ? calledFor(line.line, group, later) : {}),
    })),
    ...(group ? { group: departingGroup(group, later) } : {}),
    conditions: departingConditions(departed, before, after),
  };
}

function needsOf(
  { line, inn, strength, volumeUnit: unit }: ProductLine,
  { country, volumes }: Departed,
  { before, after }: { readonly before: Side; readonly after: Side },
): Omit<DepartingLine, "estimated" | "maximum"> {
  const stated = volumes.filter((volume) => volume.line === line);
  const sumOf = (countries: readonly Country[]) =>
    sumOfQuantities(
      stated
        .filter((volume) => countries.includes(volume.country))
        .flatMap((volume) => (isKnown(volume) ? [volume.quantity] : [])),
    );
  const own = stated.find((volume) => volume.country === country);
  return {
    line,
    name: `${inn} ${strength}`,
    unit,
    ...(own ? { own: isKnown(own) ? own.quantity : ("unknown" as const) } : {}),
    needs: { before: sumOf(before.countries), after: sumOf(after.countries) },
  };
}

function calledFor(line: LineId, group: FrozenGroup, later: FrozenGroup | undefined) {
  const of = (each: FrozenGroup | undefined) => each?.quantities.find((quantity) => quantity.line === line);
  const [was, becomes] = [of(group), of(later)];
  if (!was) return {};
  return { estimated: changeOf(was, becomes, "estimated"), maximum: changeOf(was, becomes, "maximum") };
}

function departingGroup(group: FrozenGroup, later: FrozenGroup | undefined): DepartingGroup {
  const { id, name, countries, total } = group;
  const changed = total && {
    unit: total.unit,
    estimated: changeOf(total, later?.total, "estimated"),
    maximum: changeOf(total, later?.total, "maximum"),
  };
  return { group: id, name, before: countries, after: later?.countries ?? [], ...(changed ? { total: changed } : {}) };
}

type Figures = { readonly estimated: Quantity; readonly maximum: Quantity };

function changeOf(was: Figures, becomes: Figures | undefined, figure: keyof Figures): Change {
  return { before: was[figure], ...(becomes ? { after: becomes[figure] } : {}) };
}
