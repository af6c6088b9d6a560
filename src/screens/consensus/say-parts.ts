import type { Speech } from "@/messages/speak";
import { sayNumbers } from "../tenders/lot-numbers";

/** Parts in a sentence: "the common part and lots 1 and 3", or "lots 1–40". */
export function sayParts(parts: readonly { readonly number: number }[], speech: Speech): string {
  const lots = parts.filter(({ number }) => number > 0).map(({ number }) => number);
  const hasCommon = lots.length < parts.length;
  return speech.list([
    ...(hasCommon ? [speech.say("consensus.part.common")] : []),
    ...(lots.length > 0
      ? [speech.say("consensus.part.lots", { n: lots.length, numbers: sayNumbers(lots, speech) })]
      : []),
  ]);
}

/** Countries in a sentence, as the language sorts them. */
export function sayCountries(countries: readonly string[], speech: Speech): string {
  return speech.list(countries.map(speech.country).toSorted(speech.compare));
}
