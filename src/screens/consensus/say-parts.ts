import type { Speech } from "@/messages/speak";

/** Parts in a sentence: "the common part and lots 1 and 3". */
export function sayParts(parts: readonly { readonly number: number }[], speech: Speech): string {
  const lots = parts.filter(({ number }) => number > 0).map(({ number }) => speech.number(number));
  const hasCommon = lots.length < parts.length;
  return speech.list([
    ...(hasCommon ? [speech.say("consensus.part.common")] : []),
    ...(lots.length > 0 ? [speech.say("consensus.part.lots", { n: lots.length, numbers: speech.list(lots) })] : []),
  ]);
}

/** Countries in a sentence, as the language sorts them. */
export function sayCountries(countries: readonly string[], speech: Speech): string {
  return speech.list(countries.map(speech.country).toSorted(speech.compare));
}
