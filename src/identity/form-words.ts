import type { Speech } from "@/messages/speak";

/** What every form of an act says besides its own fields. */
export function formWords({ say }: Speech) {
  return { summaryTitle: say("forms.summaryTitle"), optional: say("forms.optional"), notSent: say("forms.notSent") };
}
