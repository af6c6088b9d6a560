import type { Country } from "../definitions/country";
import type { CalendarDay } from "../definitions/time";
import type { PartId } from "../documents/clause";
import { isCommon, type PartContent } from "../documents/content";
import type { Manuscript } from "./manuscript";
import { standingPosition, type LastWord, type Position } from "./position";

/** A part of the latest revision that the next one has in other bytes, or not at all: positions on it stand no more. */
export type DepartingPart = {
  readonly part: PartId;
  /** 0 for the common part. */
  readonly number: number;
  readonly title: string;
  readonly becomes: "changed" | "left-out";
  readonly voids: readonly { readonly country: Country; readonly stance: Position["stance"] }[];
};

type Said = {
  readonly latest: NonNullable<Manuscript["latest"]>;
  readonly words: readonly LastWord[];
  /** On which the positions are asked for. */
  readonly day: CalendarDay;
};

/** What would be frozen before and after, compared part by part: nobody has to foresee what a departure touches. */
export function departingParts(
  before: readonly PartContent[],
  after: readonly PartContent[],
  { latest, words, day }: Said,
): readonly DepartingPart[] {
  const later = new Map(after.map((content) => [content.part, content]));
  const frozen = new Map(latest.parts.map((part) => [part.part, part]));
  const speakers = [...new Set(words.map(({ country }) => country))].sort();
  return before.flatMap((content) => {
    const part = frozen.get(content.part);
    const becomes = later.get(content.part);
    if (!part || (becomes && isTheSame(content, becomes))) return [];
    const voids = speakers.flatMap((country) => {
      const position = standingPosition(words, part, country, day);
      return position ? [{ country, stance: position.stance }] : [];
    });
    return [{ ...nameOf(content), becomes: becomes ? "changed" : "left-out", voids } as const];
  });
}

/** Put together by the same function, so that what is equal is written alike; hundreds are compared at once. */
function isTheSame(before: PartContent, after: PartContent): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

function nameOf(content: PartContent) {
  const { part, title } = content;
  return isCommon(content) ? { part, number: 0, title: "" } : { part, number: content.number, title };
}
