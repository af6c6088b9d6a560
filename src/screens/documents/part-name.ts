import type { Speech } from "@/messages/speak";

type Named = { readonly number: number; readonly title: string };

/** What people call a part: the common part, or a lot by its number and title. */
export function sayPart({ number, title }: Named, speech: Speech): string {
  return number === 0
    ? speech.say("documents.common")
    : speech.say("tenders.lotName", { number: speech.number(number), title });
}

/** Where a part is found on a page that shows all parts. */
export function anchorOf({ number }: Pick<Named, "number">): string {
  return number === 0 ? "common" : `lot-${number}`;
}
