import type { Speech } from "@/messages/speak";

/** What is heard before words that came, went or moved. */
export function marksIn({ say }: Speech) {
  return {
    inserted: say("consensus.changed.inserted"),
    deleted: say("consensus.changed.deleted"),
    movedHere: say("frozen.changed.movedHere"),
    movedAway: say("frozen.changed.movedAway"),
  };
}
