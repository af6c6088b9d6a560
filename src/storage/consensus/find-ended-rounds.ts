import type { EndedRound } from "@/domain/consensus/silence";
import { storedCountry, type Country } from "@/domain/definitions/country";
import { identifier, type RoundId, type TenderId } from "@/domain/definitions/identifiers";
import type { ReadOnlyDatabase } from "../read-as";
import { storedInstant } from "../stored-time";
import type { SpokenWord } from "./find-words";

/** A round that is over, with where each country stood when it closed. */
export type NotedRound = EndedRound & {
  readonly revision: number;
  readonly consenting: readonly Country[];
  readonly holding: readonly Country[];
  readonly objecting: readonly Country[];
};

/** The rounds of which it is written down how they ended, the earliest first. */
export async function findEndedRounds(
  db: ReadOnlyDatabase,
  tenderId: TenderId,
  words: readonly SpokenWord[],
): Promise<readonly NotedRound[]> {
  const ends = await db.roundEnd.findMany({ where: { tenderId }, orderBy: [{ endedAt: "asc" }, { roundId: "asc" }] });
  const rounds = await db.round.findMany({ where: { tenderId } });
  const opened = new Map(rounds.map((round) => [round.id, round]));
  return ends.flatMap((end): readonly NotedRound[] => {
    const round = opened.get(end.roundId);
    if (!round) return [];
    const [openedAt, endedAt] = [storedInstant(round.openedAt), storedInstant(end.endedAt)];
    const heard = words.filter(({ at }) => at >= openedAt && at < endedAt).map(({ country }) => country);
    return [
      {
        round: identifier<RoundId>(end.roundId),
        revision: round.number,
        openedAt,
        endedAt,
        asked: round.countries.map(storedCountry),
        consenting: end.consenting.map(storedCountry),
        holding: end.holding.map(storedCountry),
        objecting: end.objecting.map(storedCountry),
        silent: end.silent.map(storedCountry),
        heard: [...new Set(heard)].sort(),
      },
    ];
  });
}
