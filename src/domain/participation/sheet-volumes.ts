import { countedBy, toVolumeUnit, type Counted } from "./conversion";
import type { CountedIn, SaidVolume } from "./participation";
import type { MatchedRow } from "./sheet-matching";
import type { ReadVolume } from "./sheet-row";
import { found, wrong, type Found } from "./sheet-text";
import type { Country } from "../definitions/country";

type WithoutLine<Said> = Said extends unknown ? Omit<Said, "line"> : never;

/** What a sheet says of one country's need of one line. */
export type SheetVolume = WithoutLine<SaidVolume> & { readonly country: Country };

/** In what the figures of a row are counted, as its line counts; a line that is there keeps its own unit. */
export function countedIn({ read, line }: MatchedRow): Found<CountedIn> {
  const { facts } = read;
  const unit = facts.volumeUnit;
  const own: Counted = line ? { ...facts, volumeUnit: line.volumeUnit } : facts;
  if (unit === "") return wrong("volume-without-unit");
  if (isMixed(facts)) return wrong("units-mixed", { unit });
  if (same(unit, own.volumeUnit)) return found("volume-unit");
  const counted = countedBy(facts);
  return counted && toVolumeUnit(own, counted)
    ? found(counted)
    : wrong("unit-cannot-be-converted", { unit, own: own.volumeUnit });
}

export function saidVolume(volume: ReadVolume, counted: CountedIn, months: number): SheetVolume {
  const { country, quantity, origin, confidence } = volume;
  if (quantity === "unknown") return { country, isUnknown: true, origin };
  return { country, stated: { quantity, in: counted, months }, origin, ...(confidence ? { confidence } : {}) };
}

const BETWEEN_UNITS = /\s*[/,;+&]\s*|\s+(?:and|or|og|eller|eða)\s+/i;

/** "vial / pack" counts two things; "ampoule or vial" is one container under two names. */
function isMixed(line: Counted): boolean {
  const kinds = line.volumeUnit.split(BETWEEN_UNITS).map((volumeUnit) => countedBy({ ...line, volumeUnit }));
  return new Set(kinds.filter((kind) => kind !== null)).size > 1;
}

function same(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
