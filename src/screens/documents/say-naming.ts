import type { Speech } from "@/messages/speak";
import type { ReadersPage } from "@/queries/documents/readers-page";

type Done = { readonly done: "named" | "taken-back"; readonly person: string };

/** What the page says after somebody was named or taken back; null where the address says what is not so. */
export function sayNaming(
  { countries, nameable }: ReadersPage,
  { done, person }: Done,
  { say }: Speech,
): string | null {
  const readers = countries.flatMap((each) => each.readers);
  const who = done === "named" ? readers.find((each) => each.person === person)?.who : undefined;
  const back = done === "taken-back" ? nameable.find((each) => each.person === person) : undefined;
  const known = who ?? back;
  if (!known) return null;
  const name = known.name ?? say("discussion.readers.naming.somebody");
  return say(done === "named" ? "discussion.readers.naming.done" : "discussion.readers.naming.takenBack", { name });
}
