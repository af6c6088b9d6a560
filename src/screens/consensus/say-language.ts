import { isTextLanguage } from "@/domain/definitions/text-language";
import type { Speech } from "@/messages/speak";

/** A language that a text stands in, by its name. */
export function sayLanguage(language: string, { say }: Speech): string {
  return isTextLanguage(language) ? say(`texts.language.${language}`) : language;
}
