import { sumOfQuantities } from "@/domain/definitions/quantity";
import type { FrozenLine, LotContent } from "@/domain/documents/content";
import type { Speech } from "@/messages/speak";
import { Card } from "@/ui/card";
import { CountryCode } from "@/ui/country-strip";
import { FactTable } from "@/ui/fact-table";
import { Origin } from "@/ui/origin";
import { Clauses } from "./clauses";
import { markOf, originsOf } from "./origin-marks";

type Props = { readonly speech: Speech; readonly lot: LotContent; readonly language: string };

/** A lot: its medicines, how much each country expects to need, and its own terms. */
export function NoticeLot({ speech, lot, language }: Props) {
  const { number, title, countries, clauses } = lot;
  return (
    <Card
      id={`lot-${number}`}
      level={3}
      title={
        <>
          {speech.say("publication.notice.lot", { number: String(number) })}: <span lang={language}>{title}</span>
        </>
      }
      aside={
        <span className="inline-flex flex-wrap gap-x-3 gap-y-1">
          {countries.map((country) => (
            <span key={country} className="inline-flex items-center gap-1.5">
              <CountryCode code={country} />
              {speech.country(country)}
            </span>
          ))}
        </span>
      }
    >
      <Medicines speech={speech} lot={lot} language={language} />
      <Clauses clauses={clauses} level={4} language={language} />
    </Card>
  );
}

function Medicines({ speech, lot, language }: Props) {
  const { say } = speech;
  const origins = originsOf(lot);
  const english = (text: string) => <span lang={language}>{text}</span>;
  return (
    <FactTable<string>
      caption={say("publication.notice.table", { number: String(lot.number) })}
      captionHidden
      fold="wide"
      columns={[
        { key: "medicine", header: say("publication.notice.medicine") },
        { key: "atc", header: say("publication.notice.atc") },
        { key: "pack", header: say("publication.notice.pack") },
        { key: "comparison", header: say("publication.notice.comparison") },
        { key: "unit", header: say("publication.notice.unit") },
        ...lot.countries.map((country) => ({ key: country, header: speech.country(country), numeric: true })),
        { key: "together", header: say("publication.notice.together"), numeric: true },
      ]}
      rows={lot.lines.map((line) => ({
        key: line.id,
        cells: {
          medicine: <Medicine line={line} language={language} />,
          atc: line.atc,
          pack: english(`${line.packSize}\u00a0×\u00a0${line.container}`),
          comparison: english(line.comparisonUnit),
          unit: english(line.volumeUnit),
          ...Object.fromEntries(
            lot.countries.map((country) => [
              country,
              <Volume key={country} speech={speech} line={line} country={country} origins={origins} />,
            ]),
          ),
          together: speech.quantity(sumOfQuantities(line.volumes.map(({ quantity }) => quantity))),
        },
      }))}
      notes={origins.map((origin, place) => ({ mark: markOf(place), text: english(origin) }))}
    />
  );
}

function Medicine({ line, language }: { readonly line: FrozenLine; readonly language: string }) {
  const { inn, strength, form, route } = line;
  return (
    <span className="grid py-1" lang={language}>
      <span>
        {inn} {strength}
      </span>
      <span className="quiet font-normal">
        {form}, {route.toLowerCase()}
      </span>
    </span>
  );
}

type VolumeProps = {
  readonly speech: Speech;
  readonly line: FrozenLine;
  readonly country: string;
  readonly origins: readonly string[];
};

/** A country without a figure stated none: that is not zero. */
function Volume({ speech, line, country, origins }: VolumeProps) {
  const volume = line.volumes.find((each) => each.country === country);
  if (!volume) return <span className="text-ink-soft">{speech.say("publication.notice.noFigure")}</span>;
  const { quantity, origin } = volume;
  return (
    <>
      {speech.quantity(quantity)}
      <Origin
        id={`origin-${line.id}-${country}`}
        mark={markOf(origins.indexOf(origin))}
        label={speech.say("publication.notice.source", { origin })}
      >
        {speech.say("publication.notice.source", { origin })}
      </Origin>
    </>
  );
}
