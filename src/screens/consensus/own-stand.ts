import type { Country } from "@/domain/definitions/country";
import type { RoomPart } from "@/queries/consensus/room-parts";

/** The country's own parts by what it says of each. */
export function ownStand(parts: readonly RoomPart[], viewer: Country) {
  const own = parts.filter(({ bindsViewer }) => bindsViewer);
  const stanceOn = ({ stands }: RoomPart) => stands.find(({ country }) => country === viewer)?.stance;
  return {
    consented: own.filter(({ waitsForViewer }) => !waitsForViewer),
    objected: own.filter((part) => stanceOn(part) === "objects"),
    silent: own.filter((part) => part.waitsForViewer && stanceOn(part) !== "objects"),
  };
}
