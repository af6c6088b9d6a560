import type { DepartingPart } from "@/domain/consensus/departing-parts";
import type { Country } from "@/domain/definitions/country";
import type { Speech } from "@/messages/speak";

/** Up to so many lots are named in a sentence; more are counted. */
const NAMED_MAX = 12;

type Numbered = { readonly number: number };

/** Lots in a sentence that lists them: "lots 2 and 3", or "37 lots". */
export function sayLots(lots: readonly Numbered[], speech: Speech): string {
  return lots.length > NAMED_MAX
    ? speech.say("leaving.effect.many", { n: lots.length })
    : speech.say("leaving.effect.named", { n: lots.length, numbers: numbersOf(lots, speech) });
}

/** What the country leaves, after "out of": the tender, some lots by their numbers, or so many. */
export function sayLeft(lots: readonly Numbered[], leavesAll: boolean, speech: Speech): string {
  if (leavesAll) return speech.say("leaving.effect.wholeTender");
  return lots.length > NAMED_MAX
    ? speech.say("leaving.effect.someLots", { n: lots.length })
    : speech.say("leaving.effect.lots", { n: lots.length, numbers: numbersOf(lots, speech) });
}

/** Parts that a sentence is about: "the common part and lots 1 and 3", or "the common part and 37 lots". */
export function sayPartsInShort(parts: readonly Numbered[], speech: Speech): string {
  const lots = parts.filter(({ number }) => number > 0);
  return speech.list([
    ...(lots.length < parts.length ? [speech.say("consensus.part.common")] : []),
    ...(lots.length > NAMED_MAX ? [speech.say("leaving.effect.manyParts", { n: lots.length })] : []),
    ...(lots.length > 0 && lots.length <= NAMED_MAX
      ? [speech.say("consensus.part.lots", { n: lots.length, numbers: numbersOf(lots, speech) })]
      : []),
  ]);
}

/** Whose positions stand no more, each with the parts: one sentence for each country and kind of position. */
export function sayVoids(parts: readonly DepartingPart[], speech: Speech): readonly string[] {
  const voids = parts.flatMap((part) => part.voids.map((each) => ({ ...each, part })));
  return [...Map.groupBy(voids, ({ country, stance }) => `${country} ${stance}`).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const on = same.map(({ part }) => part);
    return [
      speech.say(`leaving.effect.void.${first.stance}`, {
        country: speech.country(first.country),
        parts: sayPartsInShort(on, speech),
      }),
    ];
  });
}

/** Countries in a sentence; "nobody" where there is none. */
export function sayWhoIsIn(countries: readonly Country[], speech: Speech): string {
  return countries.length === 0
    ? speech.say("leaving.lot.nobody")
    : speech.list(countries.map(speech.country).toSorted(speech.compare));
}

function numbersOf(lots: readonly Numbered[], speech: Speech): string {
  return speech.list(lots.map(({ number }) => speech.number(number)));
}
