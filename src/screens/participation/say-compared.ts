import type { Compared } from "@/domain/participation/compared";
import type { Speech } from "@/messages/speak";

/** A need in the unit in which bids are compared: "312.5 × 16 mg". */
export function sayCompared({ say, quantity }: Speech, compared: Compared): string {
  return say("participation.compared", { quantity: quantity(compared.quantity), unit: compared.unit });
}
