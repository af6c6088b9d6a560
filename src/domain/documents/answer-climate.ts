import type { Country } from "../definitions/country";
import type { LotId } from "../definitions/identifiers";
import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, firstBroken, refused, type Result } from "../definitions/result";
import type { CalendarDay } from "../definitions/time";
import type { Tender } from "../tenders/tender";
import type { ClimateAnswered, ClimateWay, LotToAnswer } from "./climate-check";
import * as climateRules from "./climate-answer-rules";
import * as rules from "./rules";

export type ClimateRefusal =
  | RefusalOf<typeof rules.aDispatchedTextStandsStill>
  | RefusalOf<typeof climateRules.aClimateAnswerIsOfALotThatNeedsOne>
  | RefusalOf<typeof climateRules.aClimateAnswerIsChangedFromItsLatestForm>
  | RefusalOf<typeof climateRules.theEnvironmentWeighsEnough>
  | RefusalOf<typeof climateRules.aClimateReasonIsGivenInFull>;

export type ClimateDraft = {
  readonly tender: Tender;
  readonly isDispatched: boolean;
  readonly lots: readonly LotToAnswer[];
};

export type ClimateStatement = {
  readonly country: Country;
  readonly way: ClimateWay;
  readonly reason: string;
  /** Each lot with the answer that its writer had before them; 0 where there was none. */
  readonly lots: readonly { readonly lot: LotId; readonly basedOn: number }[];
};

/** How these lots meet a country's rule, and why: one answer for each of them. */
export function answerClimate(
  { tender, isDispatched, lots }: ClimateDraft,
  { country, way, reason, lots: named }: ClimateStatement,
  day: CalendarDay,
): Result<readonly ClimateAnswered[], ClimateRefusal> {
  const asked = named.map(({ lot, basedOn }) => ({ basedOn, own: lots.find((each) => each.lot === lot) }));
  const broken = firstBroken<ClimateRefusal>(
    rules.aDispatchedTextStandsStill(isDispatched),
    ...asked.map(({ own }) => climateRules.aClimateAnswerIsOfALotThatNeedsOne(own, country, day)),
    ...asked.map(({ own, basedOn }) => climateRules.aClimateAnswerIsChangedFromItsLatestForm(own, basedOn)),
    ...asked.map(({ own }) => climateRules.theEnvironmentWeighsEnough(own, { country, way, day })),
    climateRules.aClimateReasonIsGivenInFull(way, reason),
  );
  if (broken) return refused(broken);
  return accepted(
    asked.flatMap(({ own }): readonly ClimateAnswered[] =>
      own
        ? [
            {
              type: "ClimateAnswered",
              version: 1,
              tender: tender.id,
              lot: own.lot,
              country,
              n: own.answered + 1,
              way,
              reason,
            },
          ]
        : [],
    ),
  );
}
