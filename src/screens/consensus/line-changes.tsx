import type { LineDifference } from "@/domain/documents/line-difference";
import type { FrozenVolume } from "@/domain/documents/content";
import type { Speech } from "@/messages/speak";
import { Difference } from "@/ui/difference";
import { FactTable } from "@/ui/fact-table";
import { Facts } from "@/ui/facts";

type Props = { readonly lines: readonly LineDifference[]; readonly speech: Speech };

/** Product lines that came, went or changed, and the volumes that did. */
export function LineChanges({ lines, speech }: Props) {
  const words = {
    inserted: speech.say("consensus.changed.inserted"),
    deleted: speech.say("consensus.changed.deleted"),
  };
  return lines.map((line) => (
    <div key={line.id} className="grid gap-2">
      <h4>{speech.say(`consensus.changed.line.${line.change}`, { name: line.name })}</h4>
      {line.fields.length > 0 && (
        <Facts
          items={line.fields.map(({ field, segments }) => ({
            key: field,
            term: speech.say(`tenders.line.${field}`),
            detail: <Difference segments={segments} words={words} language="en" />,
          }))}
        />
      )}
      {line.volumes.gone.length + line.volumes.come.length > 0 && <Volumes line={line} speech={speech} />}
    </div>
  ));
}

/** Per country, because each country answers for its own figure and its source. */
function Volumes({ line, speech }: { readonly line: LineDifference; readonly speech: Speech }) {
  const { gone, come } = line.volumes;
  const countries = [...new Set([...gone, ...come].map(({ country }) => country))];
  const sayVolume = (volumes: readonly FrozenVolume[], country: string) => {
    const volume = volumes.find((each) => each.country === country);
    if (!volume) return speech.say("consensus.changed.volume.none");
    const { quantity, origin } = volume;
    return (
      <>
        {speech.say("consensus.changed.volume.quantity", {
          quantity: speech.quantity(quantity),
          unit: line.volumeUnit,
        })}
        <span className="quiet block">{origin}</span>
      </>
    );
  };
  return (
    <FactTable
      caption={speech.say("consensus.changed.volume.caption", { name: line.name })}
      captionHidden
      columns={[
        { key: "country", header: speech.say("consensus.changed.volumes") },
        { key: "before", header: speech.say("consensus.changed.volume.before"), numeric: true },
        { key: "now", header: speech.say("consensus.changed.volume.now"), numeric: true },
      ]}
      rows={countries.map((country) => ({
        key: country,
        cells: { country: speech.country(country), before: sayVolume(gone, country), now: sayVolume(come, country) },
      }))}
    />
  );
}
