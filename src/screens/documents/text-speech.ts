import type { TextLanguage } from "@/domain/definitions/text-language";
import { speak, type Speech } from "@/messages/speak";

const SPOKEN = new Map<TextLanguage, Speech>();

/**
 * How a text of the documents speaks, whoever reads it: facts in an English text are said in English. Its instants
 * always name their zone, so that the zone of the reader has no part in it.
 */
export function speechOfText(language: TextLanguage): Speech {
  const spoken = SPOKEN.get(language) ?? speak(language, "UTC");
  SPOKEN.set(language, spoken);
  return spoken;
}
