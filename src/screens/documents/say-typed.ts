import type { TypedBeside } from "@/domain/documents/typed-beside";
import type { Speech } from "@/messages/speak";

/** Which fact already says what was typed. */
export function sayTyped({ typed, fact, why }: TypedBeside, { say }: Speech): string {
  return say(`texts.typed.${why}`, { typed, fact: `{{${fact}}}` });
}
