import type { Country } from "../definitions/country";
import type { LotId } from "../definitions/identifiers";
import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, firstBroken, refused, type Result } from "../definitions/result";
import { dayIn, type Instant } from "../definitions/time";
import type { Voice } from "../people/actor";
import type { InterestWindow } from "./answer-invitation";
import { allCounted } from "./counted";
import type { ParticipationAnswered, VolumesBound } from "./events";
import { lastAnswer, type SaidVolume } from "./participation";
import * as rules from "./rules";

export type BindingRefusal =
  | RefusalOf<typeof rules.onlyInvitedCountriesAnswer>
  | RefusalOf<typeof rules.theCallStandsStillAfterDispatch>
  | RefusalOf<typeof rules.anAnswerNamesLotsOfTheTender>
  | RefusalOf<typeof rules.onlyWhoIsInBindsVolumes>
  | RefusalOf<typeof rules.beingInCarriesAVolume>
  | RefusalOf<typeof rules.volumesAreOfLinesOfTheLot>
  | RefusalOf<typeof rules.aVolumeCanBeCountedInTheLinesUnit>
  | RefusalOf<typeof rules.aDeputyDoesNotReplaceTheRepresentativesAnswer>;

type Binding = {
  readonly country: Country;
  readonly as: Voice;
  readonly lots: readonly { readonly lot: LotId; readonly volumes: readonly SaidVolume[] }[];
};

/**
 * A country that is in says its volumes of these lots anew: lines may have been added since, or a figure was
 * wrong. Volumes stand in the frozen text, so after a freeze this calls for a new version.
 *
 * Where the deputy had answered and the representative now binds, the answer is the representative's from then
 * on, so that no deputy can replace it.
 */
export function bindVolumes(
  window: InterestWindow,
  { country, as, lots }: Binding,
  receivedAt: Instant,
): Result<readonly (ParticipationAnswered | VolumesBound)[], BindingRefusal> {
  const { tender, history } = window;
  const answers = lots.map((each) => ({ ...each, stance: "in" }) as const);
  const today = dayIn(tender.leadTimeZone, receivedAt);
  const broken = firstBroken<BindingRefusal>(
    rules.onlyInvitedCountriesAnswer(tender, country),
    rules.theCallStandsStillAfterDispatch(window.isDispatched),
    rules.anAnswerNamesLotsOfTheTender(tender, answers),
    rules.onlyWhoIsInBindsVolumes(window, { country, answers }, today),
    rules.beingInCarriesAVolume(tender, answers),
    rules.volumesAreOfLinesOfTheLot(tender, answers),
    rules.aVolumeCanBeCountedInTheLinesUnit(tender, answers),
    rules.aDeputyDoesNotReplaceTheRepresentativesAnswer(history, { country, as, answers }),
  );
  if (broken) return refused(broken);

  const said = { tender: tender.id, country, n: window.answered + 1 } as const;
  const takenOver = answers.filter(({ lot }) => lastAnswer(history, { lot, country })?.as !== as);
  const answered: ParticipationAnswered = {
    ...said,
    type: "ParticipationAnswered",
    version: 2,
    as,
    effectiveOn: today,
    answers: takenOver.map(({ lot, stance }) => ({ lot, stance })),
  };
  const bound: VolumesBound = {
    ...said,
    type: "VolumesBound",
    version: 2,
    lots: answers.map(({ lot, volumes }) => ({
      lot,
      volumes: allCounted(
        tender.lots.find((each) => each.lot === lot),
        volumes,
      ),
    })),
  };
  return accepted(takenOver.length > 0 ? [answered, bound] : [bound]);
}
