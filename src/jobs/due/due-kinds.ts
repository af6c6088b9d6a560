import type { DueKind } from "./due";
import { fallbacks } from "./fallbacks";
import { lapsingAnswers } from "./lapsing-answers";
import { remindersOfWindows } from "./reminders-of-windows";

/** Everything that happens by the clock alone. A further kind is a further line. */
export const DUE_KINDS: readonly DueKind[] = [
  { kind: "lapse-answers", find: lapsingAnswers },
  { kind: "fallback", find: fallbacks },
  { kind: "remind-of-window", find: remindersOfWindows },
];
