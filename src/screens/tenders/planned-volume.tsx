import type { Country } from "@/domain/definitions/country";
import type { PlannedLine } from "@/domain/participation/import-plan";
import { isKnown } from "@/domain/participation/participation";
import type { Speech } from "@/messages/speak";
import { Origin } from "@/ui/origin";
import { sayConversion } from "../participation/say-conversion";

type Props = {
  readonly line: PlannedLine;
  readonly country: Country;
  /** Every origin of the table, in the order of its notes. */
  readonly origins: readonly string[];
  readonly speech: Speech;
};

/** What would be proposed to one country for one line: the figure as the line counts, how it came about, and from where. */
export function PlannedVolume({ line, country, origins, speech }: Props) {
  const { say } = speech;
  const volume = line.volumes.find((each) => each.country === country);
  if (!volume) return <span className="quiet">{say("sheet.plan.noneFor")}</span>;
  const mark = originMark(speech, origins.indexOf(volume.origin));
  const arithmetic = isKnown(volume) ? sayConversion(speech, line, volume.stated) : null;
  return (
    <>
      {isKnown(volume) ? speech.quantity(volume.quantity) : say("participation.unknown")}
      <Origin
        id={`origin-${line.line}-${country}`}
        mark={mark}
        label={say("participation.source", { mark, origin: volume.origin })}
      >
        {volume.origin}
      </Origin>
      {arithmetic && <span className="quiet ms-auto block max-w-56 whitespace-normal">{arithmetic}</span>}
      {isKnown(volume) && volume.confidence && (
        <span className="quiet block">{say(`participation.confidence.${volume.confidence}`)}</span>
      )}
    </>
  );
}

export function originMark(speech: Speech, place: number): string {
  return speech.number(place + 1);
}
