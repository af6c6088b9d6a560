import type { Country } from "../definitions/country";
import type { CalendarDay } from "../definitions/time";
import { COMMON } from "../documents/clause";
import { stanceOn, type Participation } from "../participation/participation";
import { countriesOf, partsOf, type FrozenPart, type FrozenRevision } from "./revision";

type On = { readonly country: Country; readonly day: CalendarDay };

/** A country with the lots that it has left since the revision was frozen. */
export type DepartedSince = { readonly country: Country; readonly parts: readonly FrozenPart[] };

/**
 * The parts of a frozen revision that still concern the country: of lots that it is in, and while there is one
 * of them the common part. What it has left binds it no more, though the bytes name it until others are frozen.
 */
export function partsStillOf(
  revision: FrozenRevision,
  history: readonly Participation[],
  on: On,
): readonly FrozenPart[] {
  const own = partsOf(revision, on.country);
  const lots = own.filter((part) => part.part !== COMMON && isIn(history, part, on));
  return lots.length === 0 ? [] : own.filter((part) => part.part === COMMON || lots.includes(part));
}

/** Who has left which lots since the revision was frozen: it cannot be dispatched any more. */
export function departedSince(
  revision: FrozenRevision,
  history: readonly Participation[],
  day: CalendarDay,
): readonly DepartedSince[] {
  return countriesOf(revision)
    .map((country) => ({
      country,
      parts: partsOf(revision, country).filter(
        (part) => part.part !== COMMON && !isIn(history, part, { country, day }),
      ),
    }))
    .filter(({ parts }) => parts.length > 0);
}

function isIn(history: readonly Participation[], { part }: FrozenPart, { country, day }: On): boolean {
  return part !== COMMON && stanceOn(history, { lot: part, country, day }) === "in";
}
