import type { Country } from "../definitions/country";
import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, firstBroken, refused, type Result } from "../definitions/result";
import { dayIn, type Instant } from "../definitions/time";
import type { Tender } from "../tenders/tender";
import type { ParticipationAnswered, ParticipationEvent, VolumesBound } from "./events";
import type { LotAnswer } from "./participation";
import * as rules from "./rules";

export type AnswerRefusal =
  | RefusalOf<typeof rules.onlyInvitedCountriesAnswer>
  | RefusalOf<typeof rules.answersAreReceivedBeforeTheWindowCloses>
  | RefusalOf<typeof rules.answersComeBeforeTheFirstFreeze>
  | RefusalOf<typeof rules.anAnswerNamesLotsOfTheTender>
  | RefusalOf<typeof rules.beingInCarriesAVolume>
  | RefusalOf<typeof rules.volumesAreOfLinesOfTheLot>;

/** The interest window as one country finds it. */
export type InterestWindow = {
  readonly tender: Tender;
  readonly hasFrozenRevision: boolean;
  /** How many times this country has answered. */
  readonly answered: number;
};

/** A country answers for some lots or all, and may answer anew while the window is open. */
export function answerInvitation(
  window: InterestWindow,
  { country, answers }: { readonly country: Country; readonly answers: readonly LotAnswer[] },
  receivedAt: Instant,
): Result<readonly ParticipationEvent[], AnswerRefusal> {
  const { tender } = window;
  const broken = firstBroken<AnswerRefusal>(
    rules.onlyInvitedCountriesAnswer(tender, country),
    rules.answersComeBeforeTheFirstFreeze(window.hasFrozenRevision),
    rules.answersAreReceivedBeforeTheWindowCloses(tender, receivedAt),
    rules.anAnswerNamesLotsOfTheTender(tender, answers),
    rules.beingInCarriesAVolume(tender, answers),
    rules.volumesAreOfLinesOfTheLot(tender, answers),
  );
  if (broken) return refused(broken);

  const said = { version: 1, tender: tender.id, country, n: window.answered + 1 } as const;
  const answered: ParticipationAnswered = {
    ...said,
    type: "ParticipationAnswered",
    effectiveOn: dayIn(tender.leadTimeZone, receivedAt),
    answers: answers.map(({ lot, stance }) => ({ lot, stance })),
  };
  const lots = answers.flatMap((each) => (each.stance === "in" ? [{ lot: each.lot, volumes: each.volumes }] : []));
  const bound: VolumesBound = { ...said, type: "VolumesBound", lots };
  return accepted(lots.length > 0 ? [answered, bound] : [answered]);
}
