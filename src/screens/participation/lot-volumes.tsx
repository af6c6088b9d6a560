import type { Country } from "@/domain/definitions/country";
import type { Compared } from "@/domain/participation/compared";
import type { Speech } from "@/messages/speak";
import type { BoardLine, BoardLot } from "@/queries/participation/board-lot";
import { FactTable } from "@/ui/fact-table";
import { LineName } from "./line-name";
import { sayCompared } from "./say-compared";
import { VolumeCell } from "./volume-cell";

type Props = { readonly lot: BoardLot; readonly showsVolumes: boolean; readonly speech: Speech };

/** The lines of a lot by countries: what each needs, where the figure comes from, and what it comes to. */
export function LotVolumes({ lot, showsVolumes, speech }: Props) {
  const shown = showsVolumes ? countriesShown(lot, speech) : [];
  const number = speech.number(lot.number);
  const origins = originsIn(lot);
  const isMarked = lot.lines.some(({ cells }) => cells.some(({ isVerySmall }) => isVerySmall));
  const hasTogether = shown.length > 0;
  return (
    <>
      <FactTable
        caption={speech.say(hasTogether ? "participation.caption" : "participation.captionLines", { number })}
        captionHidden
        fold={shown.length > 2 ? "wide" : "narrow"}
        columns={[
          { key: "product", header: speech.say("participation.product") },
          { key: "unit", header: speech.say("participation.unit") },
          ...shown.map((country) => ({ key: country, header: speech.country(country), numeric: true })),
          ...(hasTogether ? [{ key: "together", header: speech.say("participation.together"), numeric: true }] : []),
        ]}
        rows={lot.lines.map((line) => ({
          key: line.line,
          cells: {
            product: <LineName line={line} speech={speech} />,
            unit: line.volumeUnit,
            ...Object.fromEntries(
              shown.map((country) => [country, <VolumeCell key={country} {...{ line, country, origins, speech }} />]),
            ),
            together: <Together line={line} speech={speech} />,
          },
        }))}
        totals={hasTogether && lot.compared && addsUp(lot) ? totalsOf(lot, lot.compared, shown, speech) : undefined}
        notes={hasTogether ? origins.map((text, place) => ({ mark: speech.number(place + 1), text })) : []}
      />
      {isMarked && <p className="quiet">{speech.say("participation.verySmallNote")}</p>}
    </>
  );
}

/** Those that are in, and those of whom the lead's sheet says something to whoever may read it. */
function countriesShown({ stances, lines }: BoardLot, speech: Speech): readonly Country[] {
  const proposed = new Set(lines.flatMap((line) => line.proposed.map(({ country }) => country)));
  return stances
    .filter(({ said, country }) => said === "in" || proposed.has(country))
    .map(({ country }) => country)
    .toSorted((a, b) => speech.compare(speech.country(a), speech.country(b)));
}

function originsIn({ lines }: BoardLot): readonly string[] {
  const volumes = lines.flatMap(({ cells, proposed }) => [...cells.map(({ volume }) => volume), ...proposed]);
  return [...new Set(volumes.map(({ origin }) => origin))];
}

function Together({
  line: { cells, together, compared },
  speech,
}: {
  readonly line: BoardLine;
  readonly speech: Speech;
}) {
  if (cells.length === 0) return null;
  return (
    <>
      <strong>{speech.quantity(together)}</strong>
      {compared && <span className="quiet block">{sayCompared(speech, compared)}</span>}
    </>
  );
}

/** One line counted in its own unit says it all itself. */
function addsUp({ lines }: BoardLot): boolean {
  return lines.length > 1 || lines.some(({ compared }) => compared !== null);
}

function totalsOf(lot: BoardLot, compared: Compared, shown: readonly Country[], speech: Speech) {
  const byCountry = new Map(lot.stances.map((stance) => [stance.country, stance.compared]));
  return {
    product: speech.say("participation.comparedTotal", { unit: compared.unit }),
    unit: "",
    ...Object.fromEntries(shown.map((country) => [country, speech.quantity(byCountry.get(country)?.quantity ?? "0")])),
    together: speech.quantity(compared.quantity),
  };
}
