import type { LineState, OverallState } from "@/domain/participation/condition-state";
import type { Speech } from "@/messages/speak";
import type { IconName } from "@/ui/icon";
import { Tag, type Tone } from "@/ui/tag";
import { sayMoment } from "../tenders/moment";

const LOOKS = {
  "awaits-evidence": { tone: "none", icon: "clock" },
  "awaits-judgement": { tone: "warn", icon: "clock" },
  met: { tone: "good", icon: "check" },
  "partly-met": { tone: "accent", icon: "check" },
  fallback: { tone: "warn", icon: "out" },
} as const satisfies Record<OverallState, { readonly tone: Tone; readonly icon: IconName }>;

/** Where a condition, or one line of it, stands: a word and a sign. */
export function ConditionState({ state, speech }: { readonly state: OverallState; readonly speech: Speech }) {
  return <Tag {...LOOKS[state]}>{speech.say(`conditions.state.${state}`)}</Tag>;
}

/** Since when the fallback is in effect, and why; nothing for other states. */
export function saySince(state: LineState, speech: Speech): string | null {
  if (state.state !== "fallback") return null;
  return speech.say("conditions.since", {
    at: sayMoment(speech, state.since),
    because: speech.say(`conditions.because.${state.because}`),
  });
}
