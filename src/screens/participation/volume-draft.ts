import { countedBy, toVolumeUnit } from "@/domain/participation/conversion";
import type { Country } from "@/domain/definitions/country";
import { CONFIDENCES, COUNTED_IN, isKnown, type Volume } from "@/domain/participation/participation";
import type { Speech } from "@/messages/speak";
import type { BoardLine } from "@/queries/participation/board-lot";
import { sayRest } from "./line-name";
import { sayConversion, sayCountedIn } from "./say-conversion";

/** With what the fields of one line begin: what the country said before, or what the lead proposed, or nothing. */
export function volumeDraft(line: BoardLine, own: Country, startsFromProposed: boolean) {
  const volume = ownVolume(line, own) ?? (startsFromProposed ? proposedVolume(line, own) : undefined);
  const nothing = { line: line.line, quantity: "", in: "volume-unit", months: "12", origin: "", confidence: "" };
  if (!volume) return nothing;
  if (!isKnown(volume)) return { ...nothing, unknown: "on", origin: volume.origin };
  const { stated, origin, confidence = "" } = volume;
  return { ...nothing, quantity: stated.quantity, in: stated.in, months: String(stated.months), origin, confidence };
}

function ownVolume({ cells }: BoardLine, own: Country): Volume | undefined {
  return cells.find(({ country }) => country === own)?.volume;
}

function proposedVolume({ proposed }: BoardLine, own: Country): Volume | undefined {
  return proposed.find(({ country }) => country === own);
}

export type VolumeWords = ReturnType<typeof volumeWords>;
export type LineWords = VolumeWords["lines"][number];

type Asked = {
  readonly lines: readonly BoardLine[];
  readonly own: Country;
  readonly startsFromProposed: boolean;
  /** Whether a table above says all of each line. */
  readonly isSaidAbove: boolean;
};

/** Every word of the volumes of one lot, for the part of the form that runs in the browser. */
export function volumeWords(speech: Speech, asked: Asked) {
  const { say } = speech;
  return {
    quantity: say("participation.volume.quantity"),
    unknown: say("participation.unknown"),
    countedIn: say("participation.volume.countedIn"),
    months: say("participation.volume.months"),
    monthsUnit: say("participation.volume.monthsUnit"),
    origin: say("participation.volume.origin"),
    confidence: say("participation.volume.confidence"),
    notSaid: say("participation.volume.notSaid"),
    confidences: CONFIDENCES.map((each) => ({ value: each, label: say(`participation.volume.level.${each}`) })),
    lines: asked.lines.map((line) => ({
      line: line.line,
      name: `${line.inn} ${line.strength}`,
      rest: asked.isSaidAbove ? "" : sayRest(speech, line),
      countedIn: COUNTED_IN.filter((each) => isOffered(line, each)).map((each) => ({
        value: each,
        label: sayCountedIn(speech, line, each),
      })),
      note: noteOf(speech, line, asked),
    })),
  };
}

/** Only what can be brought to the line's own unit, each once. */
function isOffered(line: BoardLine, counted: (typeof COUNTED_IN)[number]): boolean {
  return counted === "volume-unit" || (counted !== countedBy(line) && toVolumeUnit(line, counted) !== null);
}

/** Below the figure: how it was converted, or that it is only the lead's proposal. */
function noteOf(speech: Speech, line: BoardLine, { own, startsFromProposed }: Asked): string {
  const volume = ownVolume(line, own);
  if (volume) return (isKnown(volume) && sayConversion(speech, line, volume.stated)) || "";
  const proposed = proposedVolume(line, own);
  if (!proposed) return "";
  if (startsFromProposed) return speech.say("participation.volume.startsFromProposed", { origin: proposed.origin });
  const quantity = isKnown(proposed) ? speech.quantity(proposed.quantity) : speech.say("participation.unknown");
  return speech.say("participation.volume.isProposed", { quantity, unit: line.volumeUnit, origin: proposed.origin });
}
