import { longestRising } from "./longest-rising";

/** Behind which entry one stands, and stood before it moved; null is the first place. */
export type Stands = { readonly behind: string | null; readonly was: string | null };

/**
 * The entries that came or moved, each with where it stands now. As few as possible are said to have
 * moved: the others stand among each other as they stood.
 */
export function placesOf(before: readonly string[], after: readonly string[]): ReadonlyMap<string, Stands> {
  const placeBefore = new Map(before.map((key, place) => [key, place]));
  const kept = after.filter((key) => placeBefore.has(key));
  const stay = new Set(longestRising(kept.map((key) => placeBefore.get(key) ?? 0)).map((place) => kept[place]));
  return new Map(
    after.flatMap((key, place) => {
      if (stay.has(key)) return [];
      const was = before[(placeBefore.get(key) ?? 0) - 1] ?? null;
      return [[key, { behind: after[place - 1] ?? null, was }]];
    }),
  );
}

/** The order after the difference: what stayed, and behind each what came or moved there. */
export function inNewOrder(
  before: readonly string[],
  { gone, placed }: { readonly gone: ReadonlySet<string>; readonly placed: ReadonlyMap<string, Stands> },
): readonly string[] {
  const followers = new Map([...placed].map(([key, { behind }]) => [behind, key]));
  const keys: string[] = [];
  const addFollowersOf = (behind: string | null) => {
    for (let next = followers.get(behind); next !== undefined; next = followers.get(next)) keys.push(next);
  };
  addFollowersOf(null);
  for (const key of before) {
    if (gone.has(key) || placed.has(key)) continue;
    keys.push(key);
    addFollowersOf(key);
  }
  return keys;
}
