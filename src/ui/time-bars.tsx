import type { ReactNode } from "react";

/** How a bar looks, told apart by fill and edge, not by colour alone. */
export type BarLook = "outlined" | "soft" | "solid" | "dashed";

interface LegendEntry {
  readonly look: BarLook;
  readonly label: string;
}

interface TimeBarsProps {
  /** All places are in per cent of the whole time, from its beginning. */
  readonly ticks: readonly { readonly key: string; readonly at: number; readonly label: string }[];
  readonly now?: number | undefined;
  /** What each look stands for, because a short bar holds no words. */
  readonly legend?: readonly LegendEntry[] | undefined;
  /** Days that are marked in every row. */
  readonly stripes: readonly { readonly key: string; readonly at: number; readonly width: number }[];
  readonly rows: readonly {
    readonly key: string;
    readonly title: ReactNode;
    readonly bars: readonly {
      readonly key: string;
      readonly from: number;
      readonly to: number;
      readonly label: string;
      readonly look: BarLook;
    }[];
    readonly points: readonly { readonly key: string; readonly at: number }[];
  }[];
}

/**
 * What goes on at which time, one row below the other on one scale. It is a picture, and hidden from those who listen: the
 * same stands beside it as a table. Places are attributes, because a page may hold no styles of its own.
 */
export function TimeBars({ ticks, now, legend = [], stripes, rows }: TimeBarsProps) {
  const scale = <Scale ticks={ticks} stripes={stripes} />;
  return (
    <div className="time-bars">
      {legend.length > 0 && <Legend legend={legend} />}
      <svg className="time-bars-months" width="100%" height="18" aria-hidden="true">
        {ticks.map(({ key, at, label }) => (
          <text key={key} x={percent(at)} dx="3" y="13">
            {label}
          </text>
        ))}
      </svg>
      <ul className="time-bars-rows">
        {rows.map(({ key, title, bars, points }) => (
          <li key={key}>
            <p>{title}</p>
            <svg width="100%" height="34" aria-hidden="true">
              {scale}
              {bars.map((bar) => (
                <Bar key={bar.key} bar={bar} />
              ))}
              {points.map((point) => (
                <circle key={point.key} className="time-point" cx={percent(point.at)} cy="31" r="2.5" />
              ))}
              {now !== undefined && <line className="time-now" x1={percent(now)} x2={percent(now)} y1="0" y2="34" />}
              {bars.map((bar) => (
                <BarLabel key={bar.key} bar={bar} />
              ))}
            </svg>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Legend({ legend }: { readonly legend: readonly LegendEntry[] }) {
  return (
    <ul className="time-bars-legend" aria-hidden="true">
      {legend.map(({ look, label }) => (
        <li key={look}>
          <svg width="26" height="14">
            <rect className="time-bar" data-look={look} x="1" y="1" width="24" height="12" rx="3" />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}

function Scale({ ticks, stripes }: Pick<TimeBarsProps, "ticks" | "stripes">) {
  return (
    <>
      {stripes.map(({ key, at, width }) => (
        <rect key={key} className="time-stripe" x={percent(at)} y="0" width={percent(width)} height="34" />
      ))}
      {ticks.map(({ key, at }) => (
        <line key={key} className="time-tick" x1={percent(at)} x2={percent(at)} y1="0" y2="34" />
      ))}
    </>
  );
}

type Bar = TimeBarsProps["rows"][number]["bars"][number];

function Bar({ bar: { from, to, look } }: { readonly bar: Bar }) {
  const place = { x: percent(from), y: "5", width: percent(to - from), height: "20" };
  return <rect className="time-bar" data-look={look} {...place} rx="3" />;
}

/** Above the line of today, which would strike it through. */
function BarLabel({ bar: { from, to, label, look } }: { readonly bar: Bar }) {
  const fits = fitsWhere(label, to - from);
  return (
    <text className="time-bar-label" data-look={look} data-fits={fits} x={percent(from)} dx="6" y="19">
      {label}
    </text>
  );
}

/** Pixels of a letter of the label, and of one per cent of the whole on a wide page and on a narrow one. */
const [LETTER_PX, EDGES_PX, WIDE_PX, NARROW_PX] = [7.2, 12, 8.6, 3.1];

/** A label that its bar cannot hold is left away: what it says stands in the table. */
function fitsWhere(label: string, width: number): "everywhere" | "wide" | "nowhere" {
  const needed = label.length * LETTER_PX + EDGES_PX;
  if (width * NARROW_PX >= needed) return "everywhere";
  return width * WIDE_PX >= needed ? "wide" : "nowhere";
}

function percent(place: number): string {
  return `${Math.round(place * 100) / 100}%`;
}
