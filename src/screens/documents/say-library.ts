import { CRITERIA_LIBRARY, LIBRARY_KINDS, libraryOf } from "@/domain/documents/criteria-library";
import { libraryCriterion } from "@/domain/documents/library-criterion";
import { sayLibraryEntry } from "@/messages/criteria-library/say-entry";
import { speak, type Speech } from "@/messages/speak";
import type { LibraryGroup } from "./criteria-library";

/** The library in the reader's language. What is taken from it is the English, because that is authentic. */
export function sayLibrary(speech: Speech): LibraryGroup {
  const { say } = speech;
  const english = speak("en", speech.timeZone);
  return {
    title: say("criteria.edit.library"),
    lead: say("criteria.edit.libraryLead"),
    kinds: LIBRARY_KINDS.map((kind) => ({
      kind,
      title: say(`criteria.kind.${kind}`),
      entries: libraryOf(kind).map((id) => {
        const { name, question } = sayLibraryEntry(id, speech);
        const original = sayLibraryEntry(id, english);
        return {
          id,
          name,
          question,
          english: speech.language === "en" ? null : `${original.name}: ${original.question}`,
          basis: say(`criteria.edit.${CRITERIA_LIBRARY[id].basis}`),
          take: say("criteria.edit.take", { name }),
          row: libraryCriterion(id, original),
        };
      }),
    })),
  };
}
