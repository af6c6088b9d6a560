import type { Country } from "@/domain/definitions/country";
import type { LotId } from "@/domain/definitions/identifiers";
import { sumOfQuantities, type Quantity } from "@/domain/definitions/quantity";
import type { CalendarDay } from "@/domain/definitions/time";
import { comparedLot, type Compared } from "@/domain/participation/compared";
import {
  isKnown,
  isVerySmall,
  lastAnswer,
  stanceOn,
  type Participation,
  type Stance,
  type Volume,
} from "@/domain/participation/participation";
import type { Lot, ProductLine } from "@/domain/tenders/tender";
import type { BoundVolume } from "@/storage/participation/find-participations";

export type Cell = {
  readonly country: Country;
  readonly volume: Volume;
  readonly isVerySmall: boolean;
};

/** What a country said of a lot: nothing yet, nothing in time, or something that the viewer may not know. */
export type Said = Stance | "nothing-yet" | "nothing" | "not-shown";

export type LotStance = {
  readonly country: Country;
  readonly said: Said;
  /** The last day on which it looks for its mandate. */
  readonly mandateBy: CalendarDay | null;
  /** What it needs of the whole lot. */
  readonly compared: Compared | null;
};

export type BoardLine = ProductLine & {
  readonly cells: readonly Cell[];
  /** What the lead's sheet says of countries that have not said it themselves, as far as the viewer may read it. */
  readonly proposed: readonly BoundVolume[];
  readonly together: Quantity;
  /** Together, where the line counts in another unit than bids are compared in. */
  readonly compared: Compared | null;
};

export type BoardLot = {
  readonly lot: LotId;
  readonly number: number;
  readonly title: string;
  readonly stances: readonly LotStance[];
  readonly lines: readonly BoardLine[];
  readonly compared: Compared | null;
};

/** A country that was asked, as the viewer may know of it. */
export type AskedCountry = {
  readonly country: Country;
  /** Whether the viewer reads what it answered. */
  readonly isShown: boolean;
  /** Whether its time to answer goes on. */
  readonly mayAnswer: boolean;
};

type Seen = {
  readonly asked: readonly AskedCountry[];
  readonly history: readonly Participation[];
  readonly volumes: readonly BoundVolume[];
  readonly proposed: readonly BoundVolume[];
  readonly day: CalendarDay;
};

/** One lot of the board: what each country said of it on that day, and what is needed of each line. */
export function boardLot({ lot, number, title, lines }: Lot, seen: Seen): BoardLot {
  const ids = new Set(lines.map(({ line }) => line));
  const volumes = seen.volumes.filter(({ line }) => ids.has(line));
  const compared = comparedLot(lines, volumes);
  return {
    lot,
    number,
    title,
    stances: seen.asked.map((asked) => ({
      ...stanceOf(asked, lot, seen),
      compared: compared?.byCountry.get(asked.country) ?? null,
    })),
    lines: lines.map((line) => ({
      ...boardLine(line, volumes, compared?.byLine.get(line.line) ?? null),
      proposed: seen.proposed.filter((each) => each.line === line.line && !isBound(each, volumes)),
    })),
    compared: compared?.together ?? null,
  };
}

function stanceOf(
  { country, isShown, mayAnswer }: AskedCountry,
  lot: LotId,
  { history, day }: Seen,
): Omit<LotStance, "compared"> {
  if (!isShown) return { country, said: "not-shown", mandateBy: null };
  const said = stanceOn(history, { lot, country, day }) ?? (mayAnswer ? "nothing-yet" : "nothing");
  const last = said === "needs-mandate" ? lastAnswer(history, { lot, country }) : null;
  return { country, said, mandateBy: last?.stance === "needs-mandate" ? last.by : null };
}

function isBound({ line, country }: BoundVolume, volumes: readonly BoundVolume[]): boolean {
  return volumes.some((each) => each.line === line && each.country === country);
}

function boardLine(line: ProductLine, volumes: readonly BoundVolume[], compared: Compared | null) {
  const own = volumes.filter((volume) => volume.line === line.line);
  const together = sumOfQuantities(own.filter(isKnown).map(({ quantity }) => quantity));
  const cells = own.map((volume) => ({
    volume,
    country: volume.country,
    isVerySmall: isKnown(volume) && isVerySmall(volume.quantity, together),
  }));
  return { ...line, cells, together, compared: compared && compared.quantity !== together ? compared : null };
}
