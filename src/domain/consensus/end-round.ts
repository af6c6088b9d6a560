import type { Country } from "../definitions/country";
import type { RefusalOf } from "../definitions/refusal-of";
import type { RoundId, TenderId } from "../definitions/identifiers";
import { accepted, firstBroken, refused, type Result } from "../definitions/result";
import { dayIn, type Instant } from "../definitions/time";
import type { Participation } from "../participation/participation";
import { partsStillOf } from "./departed";
import type { RoundEnded } from "./events";
import { standingPosition, type LastWord, type Position } from "./position";
import { countriesOf, type FrozenRevision } from "./revision";
import * as rules from "./room-rules";

export type RoundEndRefusal = RefusalOf<typeof rules.aRoundEndsAtItsTime> | RefusalOf<typeof rules.aRoundEndsOnce>;

/** A round as it was when its time was over. */
export type EndingRound = {
  readonly tender: TenderId;
  readonly leadTimeZone: string;
  readonly round: RoundId;
  readonly closesAt: Instant;
  /** What was put to the countries. */
  readonly revision: FrozenRevision;
  /** All that was received before the round closed. */
  readonly words: readonly LastWord[];
  readonly participations: readonly Participation[];
  readonly isEnded: boolean;
};

/** The clock writes down who consented, held, objected and was silent when the time for positions was over. */
export function endRound(ending: EndingRound, now: Instant): Result<readonly [RoundEnded], RoundEndRefusal> {
  const broken = firstBroken<RoundEndRefusal>(
    rules.aRoundEndsAtItsTime(ending.closesAt, now),
    rules.aRoundEndsOnce(ending.isEnded),
  );
  if (broken) return refused(broken);

  const { tender, revision, round, closesAt } = ending;
  const said = saidBy(ending);
  const who = (has: (stances: readonly Stance[]) => boolean): readonly Country[] =>
    said.filter(({ stances }) => has(stances)).map(({ country }) => country);
  return accepted([
    {
      type: "RoundEnded",
      version: 1,
      tender,
      revision: revision.revision,
      number: revision.number,
      round,
      endedAt: closesAt,
      consenting: who((stances) => stances.every((stance) => stance === "consent")),
      holding: who((stances) => stances.includes("hold")),
      objecting: who((stances) => stances.includes("object")),
      silent: who((stances) => stances.includes(null)),
    },
  ]);
}

type Stance = Position["stance"] | null;

/** What each country says of each part that still concerns it; whoever left all of its lots says nothing. */
function saidBy({ revision, words, participations, leadTimeZone, closesAt }: EndingRound) {
  const day = dayIn(leadTimeZone, closesAt);
  return countriesOf(revision)
    .map((country) => ({
      country,
      stances: partsStillOf(revision, participations, { country, day }).map(
        (part): Stance => standingPosition(words, part, country, day)?.stance ?? null,
      ),
    }))
    .filter(({ stances }) => stances.length > 0);
}
