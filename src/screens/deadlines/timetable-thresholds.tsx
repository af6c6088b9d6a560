import { thresholdsOn, reaches, type Thresholds } from "@/domain/deadlines/thresholds";
import type { Money } from "@/domain/definitions/money";
import { SOURCES } from "@/domain/definitions/sources";
import type { CalendarDay } from "@/domain/definitions/time";
import type { Speech } from "@/messages/speak";
import { Card } from "@/ui/card";
import { FactTable } from "@/ui/fact-table";
import { EstimateForm, type Estimate } from "./estimate-form";

/** Who buys medicines; works and social services have values of their own. */
const BUYERS = ["sub-central", "central-government"] as const;
const CURRENCIES = ["EUR", "DKK"] as const;
const UNKNOWN = ["NOK", "ISK"];

type Props = {
  readonly tender: string;
  readonly estimate: Estimate;
  /** The values of that day hold. */
  readonly dispatchOn: CalendarDay;
  readonly speech: Speech;
};

/** From which value on these times hold at all: version and source with the figures, and a value held against them. */
export function TimetableThresholds({ tender, estimate, dispatchOn, speech }: Props) {
  const { say } = speech;
  const known = CURRENCIES.flatMap((currency) => thresholdsOn(currency, dispatchOn) ?? []);
  return (
    <Card title={say("timetable.thresholds.title")} id="thresholds">
      <div className="grid gap-4">
        <p className="max-w-160">{say("timetable.thresholds.lead")}</p>
        {known.length === 0 ? (
          <p>{say("timetable.thresholds.none", { day: speech.day(dispatchOn) })}</p>
        ) : (
          <Values known={known} value={estimate.value} speech={speech} />
        )}
        <p className="quiet">{say("timetable.thresholds.unknown", { currencies: speech.list(UNKNOWN) })}</p>
        <EstimateForm tender={tender} estimate={estimate} currencies={CURRENCIES} speech={speech} />
      </div>
    </Card>
  );
}

type ValuesProps = {
  readonly known: readonly Thresholds[];
  readonly value: Money | null;
  readonly speech: Speech;
};

function Values({ known, value, speech }: ValuesProps) {
  const { say } = speech;
  const compared = known.find(({ currency }) => currency === value?.currency);
  return (
    <>
      <FactTable
        caption={say("timetable.thresholds.title")}
        captionHidden
        columns={[
          { key: "buyer", header: say("timetable.thresholds.buyer") },
          ...known.map(({ currency }) => ({ key: currency, header: currency, numeric: true })),
          ...(value && compared ? [{ key: "compared", header: speech.money(value) }] : []),
        ]}
        rows={BUYERS.map((buyer) => ({
          key: buyer,
          cells: {
            buyer: say(`timetable.thresholds.${buyer}`),
            ...Object.fromEntries(known.map(({ currency, values }) => [currency, saidAmount(values[buyer], speech)])),
            compared: value && compared ? say(`timetable.thresholds.${against(value, compared.values[buyer])}`) : "",
          },
        }))}
      />
      <ul className="quiet grid gap-1">
        {known.map(({ currency, from, to, source }) => (
          <li key={currency}>
            {say("timetable.thresholds.version", { currency, from: speech.day(from), to: speech.day(to) })}{" "}
            <a href={linkTo(source)}>{titleOf(source)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

function saidAmount(units: bigint | undefined, speech: Speech): string {
  return units === undefined ? "" : speech.quantity(units.toString());
}

function against(value: Money, threshold: bigint | undefined): "reached" | "below" {
  return threshold !== undefined && reaches(value, threshold) ? "reached" : "below";
}

function titleOf(id: Thresholds["source"]): string {
  const source = SOURCES[id];
  return source.kind === "law" ? source.act : "title" in source ? source.title : "";
}

function linkTo(id: Thresholds["source"]): string {
  const source = SOURCES[id];
  return source.kind === "law" ? source.eli : "url" in source ? source.url : "";
}
