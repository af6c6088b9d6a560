import { isSamePart, type FrozenPart, type FrozenRevision, type PartHash } from "@/domain/consensus/revision";
import { isLapsed } from "@/domain/consensus/position";
import type { Country } from "@/domain/definitions/country";
import type { CalendarDay, Instant } from "@/domain/definitions/time";
import type { PartId } from "@/domain/documents/clause";
import { isCommon, type PartContent } from "@/domain/documents/content";
import type { SpokenWord } from "@/storage/consensus/find-words";

/** What a part is called: 0 is the common part. */
export type PartName = { readonly part: PartId; readonly number: number; readonly title: string };

/**
 * Where one country stands on one part. "fell": what it said was of other bytes than these, and
 * counts no more.
 */
export type PartStand = {
  readonly country: Country;
  readonly stance:
    "consents" | "consents-with-statement" | "holds" | "lapsed" | "objects" | "withdrew" | "fell" | "silent";
  readonly at: Instant | null;
  /** Until the end of which day a hold stands, or stood. */
  readonly until: CalendarDay | null;
  /** Whether it was the deputy who said so. */
  readonly isDeputys: boolean;
};

export type RoomPart = PartHash &
  PartName & {
    readonly stands: readonly PartStand[];
    readonly bindsViewer: boolean;
    /** Whether it binds the viewer's country, and its consent to it is missing. */
    readonly waitsForViewer: boolean;
  };

export type Spoken = {
  readonly revision: FrozenRevision;
  readonly contents: readonly PartContent[];
  readonly words: readonly SpokenWord[];
  /** The lead's day. */
  readonly day: CalendarDay;
};

/** Every part of the revision in the order of the document, with where each country that it binds stands. */
export function roomParts(
  { revision, contents, words, day }: Spoken,
  { viewer, own }: { readonly viewer: Country | null; readonly own: readonly FrozenPart[] },
): readonly RoomPart[] {
  return contents.map((content) => {
    const frozen = frozenPartOf(revision, content);
    const stands = frozen.countries.map((country) => standOf({ words, day }, frozen, country));
    const bindsViewer = own.some((part) => isSamePart(part, frozen));
    const isConsented = stands.some(({ country, stance }) => country === viewer && isConsent(stance));
    const { sha256 } = frozen;
    return { ...nameOf(content), sha256, stands, bindsViewer, waitsForViewer: bindsViewer && !isConsented };
  });
}

/** What the country last said of the part, whatever its bytes were then. */
export function lastWordOn(words: readonly SpokenWord[], part: PartId, country: Country): SpokenWord | undefined {
  return words.findLast((word) => word.country === country && word.part === part);
}

export function nameOf(content: PartContent): PartName {
  return isCommon(content)
    ? { part: content.part, number: 0, title: "" }
    : { part: content.part, number: content.number, title: content.title };
}

/** The parts by their names, in the order of the document. */
export function namesOf(parts: readonly FrozenPart[], contents: readonly PartContent[]): readonly PartName[] {
  const ids = new Set(parts.map(({ part }) => part));
  return contents.filter(({ part }) => ids.has(part)).map(nameOf);
}

export function frozenPartOf(revision: FrozenRevision, content: PartContent): FrozenPart {
  const frozen = revision.parts.find(({ part }) => part === content.part);
  if (!frozen) throw new Error(`revision ${revision.number} has no part ${content.part}`);
  return frozen;
}

/** Whether the stance is a yes to the part, with or without a statement. */
export function isConsent(stance: PartStand["stance"]): boolean {
  return stance === "consents" || stance === "consents-with-statement";
}

type SaidBefore = { readonly words: readonly SpokenWord[]; readonly day: CalendarDay };

function standOf({ words, day }: SaidBefore, part: PartHash, country: Country): PartStand {
  const word = lastWordOn(words, part.part, country);
  if (!word) return { country, stance: "silent", at: null, until: null, isDeputys: false };
  const stance = isSamePart(word, part) ? stanceOf(word.position, day) : "fell";
  return { country, stance, at: word.at, until: untilOf(word.position), isDeputys: word.as === "deputy" };
}

/** The last word in one word, on that day. */
export function stanceOf(position: SpokenWord["position"], day: CalendarDay) {
  switch (position.stance) {
    case "consent":
      return position.statement === undefined ? "consents" : "consents-with-statement";
    case "hold":
      return isLapsed(position, day) ? "lapsed" : "holds";
    case "object":
      return "objects";
    case "withdrawn":
      return "withdrew";
  }
}

export function untilOf(position: SpokenWord["position"]): CalendarDay | null {
  return position.stance === "hold" ? position.until : null;
}
