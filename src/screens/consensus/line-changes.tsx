import type { LineDifference, VolumeDifference } from "@/domain/documents/line-difference";
import type { Speech } from "@/messages/speak";
import type { NamesInPart } from "@/queries/consensus/names-in-part";
import { Difference } from "@/ui/difference";
import { FactTable } from "@/ui/fact-table";
import { Facts } from "@/ui/facts";
import { CellChange } from "./cell-change";
import { marksIn } from "./marks";
import { sayMoved } from "./say-moved";

type Props = { readonly lines: readonly LineDifference[]; readonly names: NamesInPart; readonly speech: Speech };

/** Product lines that came, went, changed or moved, and the volumes that did. */
export function LineChanges({ lines, names, speech }: Props) {
  const { say } = speech;
  return lines.map((line) => {
    const { id, change, name, fields, volumes } = line;
    const moved = sayMoved(line, (other) => names.lines.find((each) => each.id === other)?.name ?? "", speech);
    return (
      <div key={id} className="grid gap-2">
        <h4>
          {change === "moved"
            ? say("frozen.changed.line.moved", { name })
            : say(`consensus.changed.line.${change}`, { name })}
        </h4>
        {moved !== null && <p className="quiet">{moved}</p>}
        {fields.length > 0 && (
          <Facts
            items={fields.map(({ field, segments }) => ({
              key: field,
              term: say(`tenders.line.${field}`),
              detail: <Difference segments={segments} words={marksIn(speech)} language="en" />,
            }))}
          />
        )}
        {volumes.length > 0 && <Volumes line={line} speech={speech} />}
      </div>
    );
  });
}

/** Per country, because each country answers for its own figure and its source: which cell, and what stood in it. */
function Volumes({ line, speech }: { readonly line: LineDifference; readonly speech: Speech }) {
  const { say } = speech;
  return (
    <FactTable
      caption={say("consensus.changed.volume.caption", { name: line.name })}
      captionHidden
      columns={[
        { key: "country", header: say("consensus.changed.volumes") },
        { key: "quantity", header: line.volumeUnit, numeric: true },
        { key: "origin", header: say("frozen.changed.origin") },
      ]}
      rows={line.volumes.map((volume) => ({
        key: volume.id,
        cells: {
          country: speech.country(volume.id),
          quantity: <Quantity volume={volume} speech={speech} />,
          origin: <Origin volume={volume} speech={speech} />,
        },
      }))}
    />
  );
}

type CellProps = { readonly volume: VolumeDifference; readonly speech: Speech };

function Quantity({ volume: { change, quantity, shown }, speech }: CellProps) {
  if (change === "moved") return `${speech.quantity(shown.quantity)} (${speech.say("frozen.changed.onlyOrder")})`;
  if (quantity === null) return speech.quantity(shown.quantity);
  const said = (value: typeof quantity.before) =>
    value === null ? speech.say("consensus.changed.volume.none") : speech.quantity(value);
  return <CellChange before={said(quantity.before)} after={said(quantity.after)} speech={speech} />;
}

function Origin({ volume: { origin, shown }, speech }: CellProps) {
  return origin === null ? shown.origin : <CellChange {...origin} speech={speech} />;
}
