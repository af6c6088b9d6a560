import type { Speech } from "@/messages/speak";

type Called = { readonly estimated: string; readonly maximum: string };

/** "6,000, at most 9,000"; where nothing was called for, that. */
export function sayQuantity({ say, quantity }: Speech, called: Called | null): string {
  if (!called) return say("consensus.changed.volume.none");
  return say("consensus.changed.group.quantity", {
    estimated: quantity(called.estimated),
    maximum: quantity(called.maximum),
  });
}
