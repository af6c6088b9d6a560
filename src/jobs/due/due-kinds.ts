import { digests } from "./digests";
import type { DueKind } from "./due";
import { endingRounds } from "./ending-rounds";
import { fallbacks } from "./fallbacks";
import { lapsingAnswers } from "./lapsing-answers";
import { lapsingHolds } from "./lapsing-holds";
import { publications } from "./publications";
import { remindersOfWindows } from "./reminders-of-windows";

/** Everything that happens by the clock alone. A further kind is a further line. */
export const DUE_KINDS: readonly DueKind[] = [
  { kind: "lapse-answers", find: lapsingAnswers },
  { kind: "fallback", find: fallbacks },
  { kind: "lapse-hold", find: lapsingHolds },
  { kind: "end-round", find: endingRounds },
  { kind: "make-public", find: publications },
  { kind: "remind-of-window", find: remindersOfWindows },
  { kind: "digest", find: digests },
];
