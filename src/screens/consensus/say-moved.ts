import type { Entry } from "@/domain/documents/entries-difference";
import type { Speech } from "@/messages/speak";

type NameOf = (id: string) => string;

/** Where an entry came or moved to, in words; nothing where it stands as it stood. */
export function sayMoved(
  { change, stands }: Pick<Entry<unknown>, "change" | "stands">,
  nameOf: NameOf,
  { say }: Speech,
): string | null {
  if (stands === null) return null;
  const place = (behind: string | null) =>
    behind === null ? say("frozen.changed.first") : say("frozen.changed.behind", { name: nameOf(behind) });
  const now = place(stands.behind);
  return change === "added"
    ? say("frozen.changed.stands", { now })
    : say("frozen.changed.moved", { was: place(stands.was), now });
}
