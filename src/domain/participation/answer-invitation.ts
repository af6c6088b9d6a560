import type { Country } from "../definitions/country";
import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, firstBroken, refused, type Result } from "../definitions/result";
import { dayIn, type Instant } from "../definitions/time";
import type { Voice } from "../people/actor";
import type { Tender } from "../tenders/tender";
import { allCounted } from "./counted";
import type { ParticipationAnswered, ParticipationEvent, VolumesBound } from "./events";
import type { Answered, LotAnswer, Participation } from "./participation";
import * as rules from "./rules";
import type { Reopening } from "./window";

export type AnswerRefusal =
  | RefusalOf<typeof rules.onlyInvitedCountriesAnswer>
  | RefusalOf<typeof rules.nobodyJoinsAfterDispatch>
  | RefusalOf<typeof rules.answersComeBeforeTheFirstFreeze>
  | RefusalOf<typeof rules.answersAreReceivedBeforeTheWindowCloses>
  | RefusalOf<typeof rules.anAnswerNamesLotsOfTheTender>
  | RefusalOf<typeof rules.beingInCarriesAVolume>
  | RefusalOf<typeof rules.volumesAreOfLinesOfTheLot>
  | RefusalOf<typeof rules.aVolumeCanBeCountedInTheLinesUnit>
  | RefusalOf<typeof rules.aMandateIsLookedForUntilSomeDayAhead>
  | RefusalOf<typeof rules.aDeputyDoesNotReplaceTheRepresentativesAnswer>;

/** The interest window as one country finds it. */
export type InterestWindow = {
  readonly tender: Tender;
  readonly history: readonly Participation[];
  readonly reopenings: readonly Reopening[];
  readonly hasFrozenRevision: boolean;
  readonly isDispatched: boolean;
  /** How many times this country has spoken of its participation. */
  readonly answered: number;
};

/** A country answers for some lots or all, and may answer anew while its window is open. */
export function answerInvitation(
  window: InterestWindow,
  { country, as, answers }: { readonly country: Country; readonly as: Voice; readonly answers: readonly LotAnswer[] },
  receivedAt: Instant,
): Result<readonly ParticipationEvent[], AnswerRefusal> {
  const { tender } = window;
  const broken = firstBroken<AnswerRefusal>(
    rules.onlyInvitedCountriesAnswer(tender, country),
    rules.nobodyJoinsAfterDispatch(window.isDispatched),
    rules.answersComeBeforeTheFirstFreeze(window.hasFrozenRevision),
    rules.answersAreReceivedBeforeTheWindowCloses(window, { country, answers }, receivedAt),
    rules.anAnswerNamesLotsOfTheTender(tender, answers),
    rules.beingInCarriesAVolume(tender, answers),
    rules.volumesAreOfLinesOfTheLot(tender, answers),
    rules.aVolumeCanBeCountedInTheLinesUnit(tender, answers),
    rules.aMandateIsLookedForUntilSomeDayAhead(tender, answers, receivedAt),
    rules.aDeputyDoesNotReplaceTheRepresentativesAnswer(window.history, { country, as, answers }),
  );
  if (broken) return refused(broken);

  const said = { tender: tender.id, country, n: window.answered + 1 } as const;
  const answered: ParticipationAnswered = {
    ...said,
    type: "ParticipationAnswered",
    version: 2,
    as,
    effectiveOn: dayIn(tender.leadTimeZone, receivedAt),
    answers: answers.map((answer) => ({ lot: answer.lot, ...answeredBy(answer) })),
  };
  const lots = answers.flatMap((each) =>
    each.stance === "in" ? [{ lot: each.lot, volumes: allCounted(lotOf(tender, each), each.volumes) }] : [],
  );
  const bound: VolumesBound = { ...said, type: "VolumesBound", version: 2, lots };
  return accepted(lots.length > 0 ? [answered, bound] : [answered]);
}

function lotOf({ lots }: Tender, { lot }: LotAnswer) {
  return lots.find((each) => each.lot === lot);
}

function answeredBy(answer: LotAnswer): Answered {
  return answer.stance === "needs-mandate" ? { stance: answer.stance, by: answer.by } : { stance: answer.stance };
}
