import { z } from "zod";
import type { FormSentence } from "@/domain/definitions/form-sentence";
import { hasMarkup, isSeen, plainWords } from "@/domain/definitions/plain-words";
import { instantOnTheWall } from "@/domain/definitions/time";

type Bounds = { readonly max: number; readonly min?: number };

/**
 * Words as a person types them: NFC, LF, no blanks around them, no markup and no characters that
 * are not seen. What breaks this is said in the words of src/messages, by the code in `params`.
 */
export function words({ max, min = 1 }: Bounds) {
  return z
    .string()
    .refine(isSeen, says("unseen-characters"))
    .transform(plainWords)
    .refine((text) => !hasMarkup(text), says("no-markup"))
    .refine((text) => text.length >= min, says("missing"))
    .refine((text) => text.length <= max, says("too-long", { max }));
}

/** Words on one line. */
export function line(bounds: Bounds) {
  return words(bounds).refine((text) => !text.includes("\n"), says("one-line"));
}

/** A zod issue that names a sentence of src/messages/forms. */
export function says(sentence: FormSentence, values: Readonly<Record<string, string | number>> = {}) {
  return { params: { sentence, values }, abort: true };
}

/**
 * A local date and time as a form sends it (`2026-12-01T12:00`), read on the wall of `zone`. What the
 * clocks skip or show twice is refused.
 */
export function localTime(zone: string) {
  return z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/, says("not-a-time"))
    .transform((text, context) => {
      const at = instantOnTheWall(zone, text);
      if (at) return at;
      const isOnSomeWall = instantOnTheWall("UTC", text) !== null; // 30 February and 25:00 are on none
      context.addIssue({ code: "custom", ...says(isOnSomeWall ? "time-skipped" : "not-a-time") });
      return z.NEVER;
    });
}
