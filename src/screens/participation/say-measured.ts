import type { Limit } from "@/queries/participation/room-limits";
import type { Speech } from "@/messages/speak";

/** How much is left of a limit, how far it is exceeded, or what is missing to tell. */
export function sayMeasured(measured: Limit["measured"], speech: Speech): string {
  const { say, money } = speech;
  if (measured.isWithin) {
    return measured.left.minorUnits === "0"
      ? say("room.bound.exactly")
      : say("room.bound.within", { left: money(measured.left) });
  }
  const { beyond } = measured;
  switch (beyond.why) {
    case "beyond":
      return say("room.bound.beyond", { shortfall: money(beyond.shortfall) });
    case "price":
      return say("room.bound.noPrice", { n: beyond.without, product: beyond.product });
    case "rate":
      return say("room.bound.noRate", { currency: beyond.currency });
  }
}
