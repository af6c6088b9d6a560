import type { Place } from "@/domain/gates/place";

/** The page on which the missing thing is supplied; none where that is where the gate stands. */
export function addressOfPlace(tender: string, place: Place): string | undefined {
  switch (place) {
    case "overview":
      return undefined;
    case "agreements":
      return "/agreements";
    case "participation":
      return `/tenders/${tender}/lots`;
    case "criteria":
      return `/tenders/${tender}/documents/criteria`;
    case "climate":
      return `/tenders/${tender}/documents/criteria/climate`;
    case "agreement":
    case "call":
    case "conditions":
    case "mandates":
    case "timetable":
    case "documents":
    case "consensus":
      return `/tenders/${tender}/${place}`;
  }
}
