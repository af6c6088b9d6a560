import type { Country } from "../definitions/country";
import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, firstBroken, refused, type Result } from "../definitions/result";
import { endOfDayIn, type Instant } from "../definitions/time";
import type { HoldLapsed } from "./events";
import type { HeldParts } from "./held-parts";
import { lastWordOnBytes, type LastWord } from "./position";
import * as rules from "./room-rules";
import type { Room } from "./room";

export type HoldLapseRefusal =
  RefusalOf<typeof rules.onlyAHoldThatIsTheLastWordLapses> | RefusalOf<typeof rules.aHoldStandsUntilItsDayHasEnded>;

/** The clock writes down that the day of a hold has ended. It is no position since that instant, however late that is. */
export function lapseHold(
  room: Room,
  { country, n }: { readonly country: Country; readonly n: number },
  now: Instant,
): Result<readonly [HoldLapsed], HoldLapseRefusal> {
  const held = heldWith(room, country, n);
  const broken = firstBroken<HoldLapseRefusal>(
    rules.onlyAHoldThatIsTheLastWordLapses(held),
    rules.aHoldStandsUntilItsDayHasEnded(held, room, now),
  );
  if (broken || !held) return refused(broken ?? { rule: "only-a-hold-that-is-the-last-word-lapses" });

  const { until } = held.hold;
  const lapsedAt = endOfDayIn(room.leadTimeZone, until);
  const { tender } = room;
  return accepted([{ type: "HoldLapsed", version: 1, tender, country, n, until, lapsedAt, parts: held.parts }]);
}

/** The parts of the latest revision on which the country's last word is that hold; null where there are none. */
function heldWith({ revision, words }: Room, country: Country, n: number): HeldParts | null {
  const held = revision.parts.flatMap((part) => {
    const word: LastWord | null = lastWordOnBytes(words, part, country);
    return word?.n === n && word.position.stance === "hold" ? [{ hold: word.position, part }] : [];
  });
  const [first] = held;
  if (!first) return null;
  return { hold: first.hold, parts: held.map(({ part: { part, sha256 } }) => ({ part, sha256 })) };
}
