import type { Country } from "../definitions/country";
import type { MandateId } from "../definitions/identifiers";
import type { LotContent } from "../documents/content";
import { measureWithAllAbove, type Measured, type OwnFigures } from "./ceiling";
import type { CoverageStated } from "./events";
import { standingConsent } from "./position";
import { partsOf, type PartHash } from "./revision";
import type { Room } from "./room";

/** What the country's own room says of its money, and its own lots as they were frozen. */
export type OwnMoney = { readonly figures: OwnFigures; readonly lots: readonly LotContent[] };

type Own = OwnMoney & { readonly country: Country };

/** The lots to which the country is bound with a consent to these parts: they, and those that it has consented to before. */
export function lotsBoundWith(room: Room, { country, lots }: Own, parts: readonly PartHash[]): readonly LotContent[] {
  const asked = new Set(parts.map(({ part }) => part));
  const bound = new Set(standingConsents(room, country).map(({ part }) => part));
  return lots.filter(({ part }) => asked.has(part) || bound.has(part));
}

/**
 * Each mandate under which a consent of the country stands, measured anew at today's prices: against
 * all that the country had consented to when that mandate was last used.
 */
export function measureStanding(room: Room, { country, figures, lots }: Own): readonly Measured[] {
  const consents = standingConsents(room, country);
  const lastUsed = new Map<MandateId, number>();
  for (const { mandate, n } of consents) {
    if (mandate !== null) lastUsed.set(mandate, Math.max(n, lastUsed.get(mandate) ?? 0));
  }
  return [...lastUsed].flatMap(([id, last]) => {
    const mandate = room.mandates.find((each) => each.mandate === id);
    const bound = new Set(consents.filter(({ n }) => n <= last).map(({ part }) => part));
    const need = { figures, country, lots: lots.filter(({ part }) => bound.has(part)) };
    return mandate ? [measureWithAllAbove(mandate, room.mandates, need)] : [];
  });
}

/**
 * What the others must know: that the mandate covers what the country consented to, or does no more.
 * Nothing is said where the answer is what it was, or where the notice has been dispatched.
 */
export function coverageChanged(room: Room, own: Own): readonly CoverageStated[] {
  const last = room.coverages.get(own.country) ?? { n: 0, covers: true };
  const covers = measureStanding(room, own).every(({ isWithin }) => isWithin);
  if (room.isDispatched || covers === last.covers) return [];
  const { country } = own;
  return [{ type: "CoverageStated", version: 1, tender: room.tender, country, n: last.n + 1, covers }];
}

function standingConsents({ revision, words }: Room, country: Country) {
  return partsOf(revision, country).flatMap((part) => {
    const word = standingConsent(words, part, country);
    return word ? [word] : [];
  });
}
