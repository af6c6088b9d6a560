import { measureWithAllAbove, type Beyond } from "@/domain/consensus/ceiling";
import { lotsBoundWith, measureStanding } from "@/domain/consensus/coverage";
import { lastWordOn, standingConsent, standingPosition } from "@/domain/consensus/position";
import { isSamePart, type FrozenPart } from "@/domain/consensus/revision";
import type { Room } from "@/domain/consensus/room";
import type { Country } from "@/domain/definitions/country";
import { dayIn, type CalendarDay } from "@/domain/definitions/time";
import { COMMON, type PartId } from "@/domain/documents/clause";
import { lotsAmong, type PartContent } from "@/domain/documents/content";
import { voiceOf, type Voice } from "@/domain/people/actor";
import type { Circumstances } from "@/domain/people/circumstances";
import { coversWithAllAbove } from "@/domain/people/mandate";
import { findOwnFigures } from "@/storage/consensus/find-own-figures";
import type { ReadOnlyDatabase } from "@/storage/read-as";

/** How the viewer could speak for their country now. */
export type OwnPosition = {
  readonly voice: Voice;
  /** The parts that wait for a consent, as far as one mandate of the viewer's reaches: of several, the one for most. */
  readonly offered: readonly PartId[];
  /** Those among them to which the country consented under a mandate that covers them no more. */
  readonly renewed: readonly PartId[];
  readonly withoutMandate: readonly PartId[];
  /** Of a deputy: the parts on which the representative has spoken. */
  readonly representatives: readonly PartId[];
  /** How far a consent to what is offered would go beyond the ceiling; null where it would not. */
  readonly beyond: Beyond | null;
  /** How far what was consented to has come to go beyond it; null where it has not. */
  readonly short: Beyond | null;
};

/** `own`: the parts that still concern the country. */
type Asked = {
  readonly country: Country;
  readonly contents: readonly PartContent[];
  readonly own: readonly FrozenPart[];
};

/** Asked of whoever speaks for a country, about what binds it: its own figures are read by its own people alone. */
export async function findOwnPosition(
  db: ReadOnlyDatabase,
  { actor, now }: Circumstances,
  room: Room,
  { country, contents, own }: Asked,
): Promise<OwnPosition | null> {
  const voice = actor.kind === "person" ? voiceOf(actor, room.tender) : null;
  if (actor.kind !== "person" || voice === null) return null;
  const figures = await findOwnFigures(db, { tender: room.tender, country });
  const money = { country, figures, lots: lotsAmong(contents).filter(({ countries }) => countries.includes(country)) };
  const day = dayIn(room.leadTimeZone, now);
  const waiting = waitingParts(room, { country, own }, day);
  const taken = voice === "deputy" ? waiting.filter((part) => isRepresentatives(room, part, country)) : [];
  const free = waiting.filter((part) => !taken.includes(part));
  const silent = free.filter((part) => {
    const stance = standingPosition(room.words, part, country, day)?.stance;
    return stance !== "object" && stance !== "hold";
  });
  const asked = silent.length > 0 ? silent : free; // an objection or a hold is not taken back by the way
  const held = room.mandates.filter((each) => each.holder === actor.person && each.country === country);
  const reach = held.map((mandate) => ({
    mandate,
    parts: asked.filter((part) => coversWithAllAbove(mandate, room.mandates, toCover(room, part, day))),
  }));
  const offered = reach.toSorted((a, b) => b.parts.length - a.parts.length)[0]?.parts ?? [];
  const need = { ...money, lots: lotsBoundWith(room, money, offered) };
  const measured = reach
    .filter(({ parts }) => parts.length > 0 && parts.length === offered.length)
    .map(({ mandate }) => measureWithAllAbove(mandate, room.mandates, need));
  const first = measured.some(({ isWithin }) => isWithin) ? undefined : measured[0];
  const short = measureStanding(room, money).find(({ isWithin }) => !isWithin);
  return {
    voice,
    offered: idsOf(offered),
    renewed: idsOf(offered.filter((part) => standingConsent(room.words, part, country))),
    withoutMandate: idsOf(asked.filter((part) => !offered.includes(part))),
    representatives: idsOf(taken),
    beyond: first && !first.isWithin ? first.beyond : null,
    short: short && !short.isWithin ? short.beyond : null,
  };
}

/** What the country has not consented to, and what it has under a mandate that covers it no more. */
function waitingParts(room: Room, { country, own }: Omit<Asked, "contents">, day: CalendarDay): readonly FrozenPart[] {
  const isShort = room.coverages.get(country)?.covers === false;
  return own.filter((part) => {
    const word = standingConsent(room.words, part, country);
    if (!word) return true;
    if (word.mandate === null) return false;
    const mandate = room.mandates.find((each) => each.mandate === word.mandate);
    return isShort || !mandate || !coversWithAllAbove(mandate, room.mandates, toCover(room, part, day));
  });
}

function isRepresentatives({ words }: Room, part: FrozenPart, country: Country): boolean {
  const last = lastWordOn(words, part.part, country);
  return last?.as === "representative" && isSamePart(last, part);
}

function toCover({ tender }: Room, { part }: FrozenPart, day: CalendarDay) {
  return { tender, lots: part === COMMON ? [] : [part], decision: "documents", day } as const;
}

function idsOf(parts: readonly FrozenPart[]): readonly PartId[] {
  return parts.map(({ part }) => part);
}
