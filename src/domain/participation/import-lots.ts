import type { Country } from "../definitions/country";
import type { LineId } from "../definitions/identifiers";
import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, firstBroken, refused, type Result } from "../definitions/result";
import { rearranged, type ArrangingRefusal, type LotsToArrange } from "../tenders/arrange-lots";
import { withIds, type Mint } from "../tenders/change-of-lots";
import type { LotsArranged, LotsLinked } from "../tenders/events";
import { differenceOf, numbered, type UnnumberedLot } from "../tenders/lot-list";
import * as lotRules from "../tenders/rules";
import { counted } from "./counted";
import type { VolumesProposed } from "./events";
import type { SheetLot } from "./lot-sheet";
import { isKnown, type Volume } from "./participation";
import { proposeVolumes, type ProposingVolumesRefusal, type SaidOfCountry } from "./propose-volumes";
import type { Lot } from "../tenders/tender";

export type ImportingRefusal =
  ArrangingRefusal | ProposingVolumesRefusal | RefusalOf<typeof lotRules.anArrangementChangesSomething>;

/** The lots as they stand, and the volumes that are bound or proposed. */
export type LotsToImport = LotsToArrange & {
  /** What stands for each line and country: what the country bound, else what was proposed. */
  readonly volumes: readonly (Volume & { readonly country: Country })[];
  /** How many times volumes were proposed for each country. */
  readonly proposals: ReadonlyMap<Country, number>;
};

/** What becomes of lots and lines of the tender that the sheet does not name. */
export const LEFT_OUT = ["stay", "go"] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

export type Importing = {
  readonly basedOn: number;
  readonly lots: readonly SheetLot[];
  readonly leftOut: LeftOut;
  readonly source: string;
};

type Imported = Result<readonly (LotsArranged | LotsLinked | VolumesProposed)[], ImportingRefusal>;

/** A whole sheet is saved in one act, or nothing of it. What it says and what stands already are not said again. */
export function importLots(state: LotsToImport, { basedOn, lots, leftOut, source }: Importing, mint: Mint): Imported {
  const { tender } = state;
  const standing = tender.lots;
  const broken = firstBroken<ImportingRefusal>(
    lotRules.theLotsStandStillAfterDispatch(state.isDispatched),
    lotRules.lotsAreArrangedFromTheirLatestForm(state.arranged, basedOn),
    lotRules.anArrangementNamesLotsOfTheTender(standing, namedIn(lots)),
  );
  if (broken) return refused(broken);

  const said = lots.map((lot) => ({ lot: withIds(lot, mint), sheet: lot }));
  const next =
    leftOut === "go"
      ? said.map(({ lot }) => lot)
      : withTheOthers(
          standing,
          said.map(({ lot }) => lot),
        );
  const volumes = newVolumes(state, numbered(next), said.flatMap(volumesOf));
  const difference = differenceOf(standing, numbered(next));
  const nothing = lotRules.anArrangementChangesSomething({ ...difference, volumes });
  if (nothing) return refused(nothing);

  const arranged = isEmpty(difference) ? accepted([]) : rearranged(state, "imported", next);
  if (!arranged.ok) return arranged;
  const proposed = proposeVolumes({ ...state, tender: { ...tender, lots: numbered(next) }, volumes, source });
  return proposed.ok ? accepted([...arranged.value, ...proposed.value]) : proposed;
}

function namedIn(lots: readonly SheetLot[]): lotRules.NamedIds {
  const lines = lots.flatMap((lot) => lot.lines.map(({ line }) => line));
  return { lots: lots.map(({ lot }) => lot), lines, within: "anywhere" };
}

function isEmpty(difference: ReturnType<typeof differenceOf>): boolean {
  return Object.values(difference).every((each) => each.length === 0);
}

/** Lots and lines that the sheet does not name stay. */
function withTheOthers(standing: readonly Lot[], said: readonly UnnumberedLot[]): readonly UnnumberedLot[] {
  const named = new Set(said.flatMap(({ lines }) => lines.map(({ line }) => line)));
  const left = standing.map((lot) => ({ ...lot, lines: lot.lines.filter(({ line }) => !named.has(line)) }));
  const whole = said.map((lot): UnnumberedLot => {
    const before = standing.find((each) => each.lot === lot.lot)?.lines ?? [];
    const stays = left.find((each) => each.lot === lot.lot)?.lines ?? [];
    return { ...lot, lines: inOrder({ before, said: lot.lines, stays, keyOf: ({ line }) => line }) };
  });
  const stays = left.filter(({ lot }) => whole.every((each) => each.lot !== lot));
  return inOrder<UnnumberedLot>({ before: standing, said: whole, stays, keyOf: ({ lot }) => lot });
}

/**
 * Where everything is named, the sheet's order is the order; else what was there keeps its place among
 * what stays, and what is new comes last.
 */
function inOrder<Each>(order: {
  readonly before: readonly Each[];
  readonly said: readonly Each[];
  readonly stays: readonly Each[];
  readonly keyOf: (each: Each) => string;
}): readonly Each[] {
  const { before, said, stays, keyOf } = order;
  if (stays.length === 0) return said;
  const now = new Map([...stays, ...said].map((each) => [keyOf(each), each]));
  const known = new Set(before.map(keyOf));
  return [...before.flatMap((each) => now.get(keyOf(each)) ?? []), ...said.filter((each) => !known.has(keyOf(each)))];
}

type SaidLot = { readonly lot: UnnumberedLot; readonly sheet: SheetLot };

function volumesOf({ lot, sheet }: SaidLot): readonly SaidOfCountry[] {
  return lot.lines.flatMap(({ line }, place) =>
    (sheet.lines[place]?.volumes ?? []).map((volume): SaidOfCountry => ({ ...volume, line })),
  );
}

/** What says something else than what stands: so an exported sheet comes back without a proposal. */
function newVolumes(
  { volumes }: LotsToImport,
  lots: readonly Lot[],
  said: readonly SaidOfCountry[],
): readonly SaidOfCountry[] {
  const standing = new Map(volumes.map((each) => [`${each.line} ${each.country}`, each]));
  const lotOf = new Map(lots.flatMap((lot) => lot.lines.map(({ line }): [LineId, Lot] => [line, lot])));
  return said.filter((each) => {
    const stands = standing.get(`${each.line} ${each.country}`);
    const lot = lotOf.get(each.line);
    return !stands || !lot || !saysTheSame(counted(lot, each), stands);
  });
}

function saysTheSame(one: Volume | null, other: Volume): boolean {
  if (!one || one.origin !== other.origin || isKnown(one) !== isKnown(other)) return false;
  if (!isKnown(one) || !isKnown(other)) return true;
  return one.quantity === other.quantity && one.confidence === other.confidence;
}
