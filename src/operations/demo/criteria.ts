import type { Country } from "@/domain/definitions/country";
import { storedCountry } from "@/domain/definitions/country";
import type { LotId, TenderId } from "@/domain/definitions/identifiers";
import type { Instant } from "@/domain/definitions/time";
import { COMMON, type PartId } from "@/domain/documents/clause";
import type { ClimateWay } from "@/domain/documents/climate-check";
import type { LibraryId } from "@/domain/documents/criteria-library";
import { libraryCriterion } from "@/domain/documents/library-criterion";
import { sayLibraryEntry } from "@/messages/criteria-library/say-entry";
import { speak } from "@/messages/speak";
import { climateOfTender } from "@/queries/documents/criteria";
import { lotsOfTender } from "@/queries/tenders/lots-of-tender";
import { answerClimate } from "@/use-cases/documents/answer-climate";
import { SetCriteriaInput } from "@/use-cases/documents/criteria-inputs";
import { setCriteria } from "@/use-cases/documents/set-criteria";
import { acting, demoActor, done } from "./acting";

/** Nobody has published the weights of a joint Nordic tender: these are illustrative, and so are all points. */
const ALL_LOTS = ["50", "30", "20"] as const;
/** With these the environment weighs as much as the Norwegian rule asks for. */
const GREENER_LOT = ["40", "30", "30"] as const;

/** What a tender of the story is known by. */
type Demo = { readonly name: string; readonly tender: TenderId };

const TIE_RULE =
  "Of equal tenders the one with more points for security of supply wins; if they are equal there too, the one with the lower price.";

const REQUIREMENTS =
  "Illustrative: the requirements of this lot demand controlled discharges at the site of the active substance and recyclable packaging. They bind every supplier, which is clearly better for the environment than points that only the winner earns.";
const OPINION =
  "Illustrative: Norwegian counsel has assessed the lot. The requirements of the documents, together with the weight of the environment, give a clearly better effect than a weight of thirty per cent alone would.";

/**
 * The criteria of all lots and those of the third, and how each lot with Norway in it meets the climate rule:
 * by requirements, by the opinion of Norwegian counsel, and by weight, which needs nobody to say so.
 */
export async function setTheCriteria(demo: Demo, at: Instant): Promise<void> {
  await setOf(demo, { part: COMMON, weights: ALL_LOTS, at });
  const officer = acting(demoActor("officer.dk"), at, `criteria of ${demo.name}`);
  for (const [place, { lot }] of (await lotsOfTender(officer, demo.tender)).entries()) {
    if (place === THIRD) await setOf(demo, { part: lot, weights: GREENER_LOT, at });
  }
  const asked = (await climateOfTender(officer, demo.tender, { find: "", page: 1 }))?.lots ?? [];
  for (const [place, { lot }] of asked.filter(({ stands }) => stands.some(({ isMet }) => !isMet)).entries()) {
    const isOpinion = place % 2 === 1;
    const [who, way] = isOpinion ? (["legal.no", "counsel"] as const) : (["officer.dk", "requirements"] as const);
    await reason(demo, { who, lot, way, text: isOpinion ? OPINION : REQUIREMENTS, at });
  }
}

const THIRD = 2;

type Weights = readonly [price: string, supply: string, environment: string];

async function setOf(
  { name, tender }: Demo,
  { part, weights, at }: { readonly part: PartId; readonly weights: Weights; readonly at: Instant },
): Promise<void> {
  const input = SetCriteriaInput.parse({
    tender,
    part,
    method: "linear",
    tieRule: TIE_RULE,
    basedOn: "0",
    criteria: criteriaWith(weights),
  });
  await done(setCriteria(acting(demoActor("officer.dk"), at, `criteria ${name} ${part}`), input));
}

function criteriaWith([price, supply, environment]: Weights) {
  return [
    {
      kind: "price",
      name: "Price",
      weight: price,
      description: "The price of one comparison unit, in all countries of the lot together.",
      pointsMax: "10",
      questions: [],
    },
    ofLibrary("Security of supply", supply, ["finished-stock", "api-sources", "lead-time"]),
    ofLibrary("Environment", environment, ["environmental-management", "packaging", "transport"]),
  ];
}

/** One criterion of several entries of the library, in English, which is authentic. */
function ofLibrary(name: string, weight: string, ids: readonly [LibraryId, ...LibraryId[]]) {
  const english = speak("en", "UTC");
  const [first, ...more] = ids.map((id) => libraryCriterion(id, sayLibraryEntry(id, english)));
  return {
    ...first,
    name,
    weight,
    questions: [...(first?.questions ?? []), ...more.flatMap(({ questions }) => questions)],
  };
}

type Reason = {
  readonly who: string;
  readonly lot: LotId;
  readonly way: ClimateWay;
  readonly text: string;
  readonly at: Instant;
};

const NORWAY: Country = storedCountry("NO");

async function reason({ name, tender }: Demo, { who, lot, way, text, at }: Reason): Promise<void> {
  const circumstances = acting(demoActor(who), at, `climate ${name} ${lot}`);
  const lots = [{ lot, basedOn: 0 }];
  await done(answerClimate(circumstances, { tender, country: NORWAY, way, reason: text, lots }));
}
