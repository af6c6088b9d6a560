import { storedCountry } from "@/domain/definitions/country";
import { answerClimate } from "@/use-cases/documents/answer-climate";
import { circumstancesOf, personOf } from "./actors";
import { done, type ATender } from "./world";

const OPINION = "Norwegian counsel finds that the requirements are clearly better than the weight alone.";

/** Norwegian counsel's opinion on the first lot; the criteria themselves come with the written text. */
export async function climateIsAnswered({ tender, lots }: ATender): Promise<void> {
  const [first] = lots;
  if (!first) throw new Error("the tender has no lot");
  const counsel = circumstancesOf(personOf("NO", "legal-officer"));
  const said = { tender, country: storedCountry("NO"), way: "counsel", reason: OPINION } as const;
  await done(answerClimate(counsel, { ...said, lots: [{ lot: first.lot, basedOn: 0 }] }));
}
