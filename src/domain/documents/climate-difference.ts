import { storedCountry } from "../definitions/country";
import { present, replacement, replacing, type BeforeAndAfter } from "./before-and-after";
import type { ClimateAnswer, ClimateWay } from "./climate-check";
import { appliedEntries, differenceOfEntries, type Entry } from "./entries-difference";
import { differenceOfWords, wordOf, type WordsDifference } from "./words-difference";

/** How a lot meets the climate rule of a country, by the country. */
export type ClimateDifference = Entry<{
  readonly way: BeforeAndAfter<ClimateWay> | null;
  readonly words: WordsDifference<"reason">;
}>;

export function differenceOfClimate(
  before: readonly ClimateAnswer[],
  after: readonly ClimateAnswer[],
): readonly ClimateDifference[] {
  return differenceOfEntries(before, after, {
    idOf: ({ country }) => country,
    compare: (earlier, later) => ({
      way: replacement(earlier?.way, later?.way),
      words: differenceOfWords(["reason"], earlier, later),
    }),
    isChanged: ({ way, words }) => way !== null || words.length > 0,
  });
}

export function appliedClimate(
  before: readonly ClimateAnswer[],
  difference: readonly ClimateDifference[],
): readonly ClimateAnswer[] {
  return appliedEntries(before, difference, {
    idOf: ({ country }) => country,
    apply: (answer, { id, way, words }) => ({
      country: answer?.country ?? storedCountry(id),
      way: present(replacing(answer?.way, way), "way"),
      reason: wordOf("reason", answer, words),
    }),
  });
}
