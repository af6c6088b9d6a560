import type { Country } from "@/domain/definitions/country";
import type { PartStand, RoomPart } from "@/queries/consensus/room-parts";

/** The country's own parts by what it says of each. */
export function ownStand(parts: readonly RoomPart[], viewer: Country) {
  const own = parts.filter(({ bindsViewer }) => bindsViewer);
  const stanceOn = ({ stands }: RoomPart) => stands.find(({ country }) => country === viewer)?.stance;
  return {
    consented: own.filter(({ waitsForViewer }) => !waitsForViewer),
    objected: own.filter((part) => stanceOn(part) === "objects"),
    held: own.filter((part) => stanceOn(part) === "holds"),
    lapsed: own.filter((part) => stanceOn(part) === "lapsed"),
    silent: own.filter((part) => part.waitsForViewer && !isAnswer(stanceOn(part))),
  };
}

/** An objection and a hold are answers, though no consent. */
function isAnswer(stance: PartStand["stance"] | undefined): boolean {
  return stance === "objects" || stance === "holds";
}
