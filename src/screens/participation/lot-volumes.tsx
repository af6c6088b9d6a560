import type { ReactNode } from "react";
import type { Country } from "@/domain/definitions/country";
import type { Speech } from "@/messages/speak";
import type { BoardLine, BoardLot } from "@/queries/participation/participation-board";
import { FactTable } from "@/ui/fact-table";
import { Origin } from "@/ui/origin";
import { Tag } from "@/ui/tag";
import { LineName } from "./line-name";

type Props = { readonly lot: BoardLot; readonly showsVolumes: boolean; readonly speech: Speech };

/** The lines of a lot by the countries that are in: what each needs, and where the figure comes from. */
export function LotVolumes({ lot, showsVolumes, speech }: Props) {
  const countries = lot.stances.filter(({ said }) => said === "in").map(({ country }) => country);
  const shown = showsVolumes ? countries.toSorted((a, b) => speech.compare(speech.country(a), speech.country(b))) : [];
  const origins = [...new Set(lot.lines.flatMap(({ cells }) => cells.map(({ origin }) => origin)))];
  const isMarked = lot.lines.some(({ cells }) => cells.some(({ isVerySmall }) => isVerySmall));
  const number = speech.number(lot.number);
  return (
    <>
      <FactTable
        caption={speech.say(shown.length > 0 ? "participation.caption" : "participation.captionLines", { number })}
        captionHidden
        fold={shown.length > 3 ? "wide" : "narrow"}
        columns={[
          { key: "product", header: speech.say("participation.product") },
          { key: "unit", header: speech.say("participation.unit") },
          ...shown.map((country) => ({ key: country, header: speech.country(country), numeric: true })),
          ...(shown.length > 0
            ? [{ key: "together", header: speech.say("participation.together"), numeric: true }]
            : []),
        ]}
        rows={lot.lines.map((line) => ({
          key: line.line,
          cells: {
            product: <LineName line={line} speech={speech} />,
            unit: line.volumeUnit,
            ...Object.fromEntries(
              shown.map((country) => [country, <Volume key={country} {...{ line, country, origins, speech }} />]),
            ),
            together: line.cells.length > 0 && <strong>{speech.quantity(line.together)}</strong>,
          },
        }))}
        notes={shown.length > 0 ? origins.map((text, place) => ({ mark: markOf(speech, place), text })) : []}
      />
      {isMarked && <p className="quiet">{speech.say("participation.verySmallNote")}</p>}
    </>
  );
}

type VolumeProps = {
  readonly line: BoardLine;
  readonly country: Country;
  readonly origins: readonly string[];
  readonly speech: Speech;
};

/** What was not stated is not zero, and said so. */
function Volume({ line, country, origins, speech }: VolumeProps): ReactNode {
  const cell = line.cells.find((each) => each.country === country);
  if (!cell) return <span className="quiet">{speech.say("participation.notStated")}</span>;
  const mark = markOf(speech, origins.indexOf(cell.origin));
  return (
    <>
      {speech.quantity(cell.quantity)}
      <Origin
        id={`origin-${line.line}-${country}`}
        mark={mark}
        label={speech.say("participation.source", { mark, origin: cell.origin })}
      >
        {cell.origin}
      </Origin>
      {cell.isVerySmall && (
        <span className="block">
          <Tag tone="warn">{speech.say("participation.verySmall")}</Tag>
        </span>
      )}
    </>
  );
}

function markOf(speech: Speech, place: number): string {
  return speech.number(place + 1);
}
