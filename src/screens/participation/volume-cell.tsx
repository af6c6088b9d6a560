import { isKnown } from "@/domain/participation/participation";
import { isMoreThanZero } from "@/domain/definitions/quantity";
import type { Country } from "@/domain/definitions/country";
import type { Speech } from "@/messages/speak";
import type { BoardLine, Cell } from "@/queries/participation/board-lot";
import { Origin } from "@/ui/origin";
import { Tag } from "@/ui/tag";
import { sayConversion } from "./say-conversion";

type Props = {
  readonly line: BoardLine;
  readonly country: Country;
  /** Every source of the table, in the order of its notes. */
  readonly origins: readonly string[];
  readonly speech: Speech;
};

/** What a country needs of a line: a figure, zero, unknown, or nothing stated: four things, each in words. */
export function VolumeCell(props: Props) {
  const cell = props.line.cells.find(({ country }) => country === props.country);
  return cell ? <Stated {...props} cell={cell} /> : <Unstated {...props} />;
}

function Stated({ line, cell, origins, speech }: Props & { readonly cell: Cell }) {
  const { volume, country } = cell;
  const conversion = isKnown(volume) ? sayConversion(speech, line, volume.stated) : null;
  return (
    <>
      {isKnown(volume) ? speech.quantity(volume.quantity) : speech.say("participation.unknown")}
      <Source origin={volume.origin} id={`origin-${line.line}-${country}`} origins={origins} speech={speech} />
      {isKnown(volume) && !isMoreThanZero(volume.quantity) && (
        <span className="quiet block">{speech.say("participation.noNeed")}</span>
      )}
      {conversion && <span className="quiet ms-auto block max-w-56 whitespace-normal">{conversion}</span>}
      {isKnown(volume) && volume.confidence && (
        <span className="quiet block">{speech.say(`participation.confidence.${volume.confidence}`)}</span>
      )}
      {cell.isVerySmall && (
        <span className="block">
          <Tag tone="warn">{speech.say("participation.verySmall")}</Tag>
        </span>
      )}
    </>
  );
}

/** What was not stated is not zero, and said so. What the lead proposed binds nobody, and stands apart. */
function Unstated({ line, country, origins, speech }: Props) {
  const proposed = line.proposed.find((each) => each.country === country);
  return (
    <>
      <span className="quiet">{speech.say("participation.notStated")}</span>
      {proposed && (
        <span className="quiet block">
          {speech.say("participation.proposed", {
            quantity: isKnown(proposed) ? speech.quantity(proposed.quantity) : speech.say("participation.unknown"),
          })}
          <Source origin={proposed.origin} id={`proposed-${line.line}-${country}`} origins={origins} speech={speech} />
        </span>
      )}
    </>
  );
}

type SourceProps = Pick<Props, "origins" | "speech"> & { readonly origin: string; readonly id: string };

function Source({ origin, id, origins, speech }: SourceProps) {
  const mark = speech.number(origins.indexOf(origin) + 1);
  return (
    <Origin id={id} mark={mark} label={speech.say("participation.source", { mark, origin })}>
      {origin}
    </Origin>
  );
}
