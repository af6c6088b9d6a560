import type { Quantity } from "../definitions/quantity";
import { storedCountry } from "../definitions/country";
import { identifier, type LineId } from "../definitions/identifiers";
import { present, replacement, replacing, type BeforeAndAfter } from "./before-and-after";
import type { FrozenLine, FrozenVolume } from "./content";
import { appliedEntries, differenceOfEntries, type Entry } from "./entries-difference";
import { differenceOfWords, wordOf, type WordsDifference } from "./words-difference";

/** What a product line is, besides its volumes, in the order in which it is read. */
export const LINE_FIELDS = [
  "inn",
  "atc",
  "form",
  "route",
  "strength",
  "container",
  "packSize",
  "comparisonUnit",
  "volumeUnit",
] as const satisfies readonly (keyof FrozenLine)[];

export type LineField = (typeof LINE_FIELDS)[number];

/** The two cells that a country has: how much, and where the figure comes from. */
export type VolumeDifference = Entry<{
  readonly quantity: BeforeAndAfter<Quantity> | null;
  readonly origin: BeforeAndAfter<string> | null;
  /** What stands there now, or stood where nothing does. */
  readonly shown: FrozenVolume;
}>;

export type LineDifference = Entry<{
  /** What people call it: INN and strength, of the later text where it is in both. */
  readonly name: string;
  readonly volumeUnit: string;
  readonly fields: WordsDifference<LineField>;
  /** By country. */
  readonly volumes: readonly VolumeDifference[];
}>;

/** The product lines of a lot that were added, taken out, changed or moved. */
export function differenceOfLines(
  before: readonly FrozenLine[],
  after: readonly FrozenLine[],
): readonly LineDifference[] {
  return differenceOfEntries(before, after, {
    idOf: ({ id }) => id,
    compare: (earlier, later) => {
      const line = present(later ?? earlier, "product line");
      return {
        name: `${line.inn} ${line.strength}`,
        volumeUnit: line.volumeUnit,
        fields: differenceOfWords(LINE_FIELDS, earlier, later),
        volumes: differenceOfVolumes(earlier?.volumes ?? [], later?.volumes ?? []),
      };
    },
    isChanged: ({ fields, volumes }) => fields.length + volumes.length > 0,
  });
}

export function appliedLines(
  before: readonly FrozenLine[],
  difference: readonly LineDifference[],
): readonly FrozenLine[] {
  return appliedEntries(before, difference, {
    idOf: ({ id }) => id,
    apply: (line, { id, fields, volumes }) => {
      const word = (field: LineField) => wordOf(field, line, fields);
      return {
        id: line?.id ?? identifier<LineId>(id),
        inn: word("inn"),
        atc: word("atc"),
        form: word("form"),
        route: word("route"),
        strength: word("strength"),
        container: word("container"),
        packSize: Number(word("packSize")),
        comparisonUnit: word("comparisonUnit"),
        volumeUnit: word("volumeUnit"),
        volumes: appliedVolumes(line?.volumes ?? [], volumes),
      };
    },
  });
}

function differenceOfVolumes(before: readonly FrozenVolume[], after: readonly FrozenVolume[]) {
  return differenceOfEntries(before, after, {
    idOf: ({ country }) => country,
    compare: (earlier, later) => ({
      quantity: replacement(earlier?.quantity, later?.quantity),
      origin: replacement(earlier?.origin, later?.origin),
      shown: present(later ?? earlier, "volume"),
    }),
    isChanged: ({ quantity, origin }) => quantity !== null || origin !== null,
  });
}

function appliedVolumes(before: readonly FrozenVolume[], difference: readonly VolumeDifference[]) {
  return appliedEntries(before, difference, {
    idOf: ({ country }) => country,
    apply: (volume, { id, quantity, origin }) => ({
      country: volume?.country ?? storedCountry(id),
      quantity: present(replacing(volume?.quantity, quantity), "quantity"),
      origin: present(replacing(volume?.origin, origin), "origin"),
    }),
  });
}
