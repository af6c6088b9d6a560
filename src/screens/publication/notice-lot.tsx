import { sumOfQuantities } from "@/domain/definitions/quantity";
import type { AwardCriteria } from "@/domain/documents/award-criteria";
import type { CommonContent, FrozenLine, LotContent } from "@/domain/documents/content";
import type { Speech } from "@/messages/speak";
import { Card } from "@/ui/card";
import { CountryCode } from "@/ui/country-strip";
import { FactTable } from "@/ui/fact-table";
import { Origin } from "@/ui/origin";
import { Clauses, type Unofficially } from "./clauses";
import { NoticeCall } from "./notice-call";
import { NoticeConditions } from "./notice-conditions";
import { NoticeLotCriteria } from "./notice-criteria";
import { markOf, originsOf } from "./origin-marks";

type Props = { readonly speech: Speech; readonly lot: LotContent; readonly language: string };

type LotProps = Props & {
  readonly lots: CommonContent["lots"];
  /** Of the common part: what holds for a lot without its own. */
  readonly criteria: AwardCriteria | undefined;
  /** A published notice is read as it was frozen. */
  readonly unofficially?: Unofficially | null;
};

/** A lot: its medicines, how much each country expects to need, what is called for in all, and its own terms. */
export function NoticeLot({ speech, lot, lots, criteria, language, unofficially = null }: LotProps) {
  const { number, title, countries } = lot;
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
      <NoticeCall speech={speech} lot={lot} lots={lots} language={language} />
      <NoticeConditions speech={speech} lot={lot} language={language} />
      <NoticeLotCriteria speech={speech} lot={lot} common={criteria} language={language} />
      <Clauses content={lot} level={4} unofficially={unofficially} speech={speech} />
    </Card>
  );
}

/** Few columns: with three or four countries the table still stands upright on paper. */
function Medicines({ speech, lot, language }: Props) {
  const { say } = speech;
  const origins = originsOf(lot);
  return (
    <FactTable<string>
      caption={say("publication.notice.table", { number: String(lot.number) })}
      captionHidden
      fold={lot.countries.length > 3 ? "wide" : "narrow"}
      columns={[
        { key: "medicine", header: say("publication.notice.medicine") },
        { key: "unit", header: say("publication.notice.unit") },
        ...lot.countries.map((country) => ({ key: country, header: speech.country(country), numeric: true })),
        { key: "together", header: say("publication.notice.together"), numeric: true },
      ]}
      rows={lot.lines.map((line) => ({
        key: line.id,
        cells: {
          medicine: <Medicine speech={speech} line={line} language={language} />,
          unit: <span lang={language}>{line.volumeUnit}</span>,
          ...Object.fromEntries(
            lot.countries.map((country) => [
              country,
              <Volume key={country} speech={speech} line={line} country={country} origins={origins} />,
            ]),
          ),
          together: speech.quantity(sumOfQuantities(line.volumes.map(({ quantity }) => quantity))),
        },
      }))}
      notes={origins.map((origin, place) => ({ mark: markOf(place), text: <span lang={language}>{origin}</span> }))}
    />
  );
}

function Medicine({ speech, line, language }: Pick<Props, "speech" | "language"> & { readonly line: FrozenLine }) {
  const { inn, strength, atc, form, route, packSize, container, comparisonUnit } = line;
  return (
    <span className="grid gap-0.5 py-1.5">
      <span lang={language}>
        {inn} {strength}
      </span>
      <span className="quiet font-normal" lang={language}>
        {atc} · {form}, {route.toLowerCase()} · {packSize}&nbsp;×&nbsp;{container}
      </span>
      <span className="quiet font-normal">
        {speech.say("publication.notice.comparison")}: <span lang={language}>{comparisonUnit}</span>
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
