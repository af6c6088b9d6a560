import type { Voice } from "@/domain/people/actor";

/** The CHECK of the column holds the list. */
export function storedVoice(voice: string): Voice {
  return voice === "deputy" ? "deputy" : "representative";
}
