import type { LotContent } from "@/domain/documents/content";

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** Where the volumes of a lot come from, each origin once, in the order in which they are met. */
export function originsOf({ lines }: LotContent): readonly string[] {
  return [...new Set(lines.flatMap(({ volumes }) => volumes.map(({ origin }) => origin)))];
}

/** The mark that stands after a number for the origin at that place: a, b, … z, aa, ab, … */
export function markOf(place: number): string {
  const last = LETTERS[place % LETTERS.length] ?? "";
  return place < LETTERS.length ? last : markOf(Math.floor(place / LETTERS.length) - 1) + last;
}
