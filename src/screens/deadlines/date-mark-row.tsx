"use client";

import { useRef, type KeyboardEvent, type PointerEvent } from "react";
import { useHasScript } from "@/ui/has-script";

/** A date that may be moved: the field in which it stands, its name, and its day, also as a number of days from the first of the line. */
export type DateMark = {
  readonly field: string;
  readonly label: string;
  readonly on: string;
  readonly place: number;
  readonly isBroken: boolean;
};

type Props = {
  readonly mark: DateMark;
  /** Where it is just now. */
  readonly to: number;
  readonly days: readonly string[];
  readonly broken: string;
  readonly ticks: readonly { readonly key: string; readonly at: number }[];
  readonly describedBy: string;
  readonly on: {
    readonly drag: (to: number) => void;
    readonly drop: (to: number) => void;
    readonly press: (to: number) => void;
    readonly giveUp: () => void;
  };
};

/** Days that a key moves a mark by. */
const KEYS: ReadonlyMap<string, number> = new Map([
  ["ArrowRight", 1],
  ["ArrowUp", 1],
  ["ArrowLeft", -1],
  ["ArrowDown", -1],
  ["PageUp", 7],
  ["PageDown", -7],
]);
/** Beyond this part of the line its words stand before a mark, and end at it. */
const WORDS_BEFORE = 0.5;
const [HEIGHT, MIDDLE, REACH, RADIUS, WORDS_DX] = [28, 14, 14, 7, 18];

/** One date on the scale of the line. It is a slider to those who listen, and says its day in words. */
export function DateMarkRow({ mark, to, days, broken, ticks, describedBy, on }: Props) {
  const hasScript = useHasScript();
  const grabbed = useRef<{ readonly x: number; readonly daysPerPixel: number } | null>(null);
  const last = days.length - 1;
  const within = (place: number) => Math.min(last, Math.max(0, Math.round(place)));

  function grab(event: PointerEvent<SVGGElement>) {
    const width = event.currentTarget.closest("li")?.clientWidth ?? 0;
    if (width === 0 || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    grabbed.current = { x: event.clientX, daysPerPixel: last / width };
  }

  function placeUnder(event: PointerEvent<SVGGElement>): number {
    const { x, daysPerPixel } = grabbed.current ?? { x: event.clientX, daysPerPixel: 0 };
    return within(mark.place + (event.clientX - x) * daysPerPixel);
  }

  function drop(event: PointerEvent<SVGGElement>) {
    if (!grabbed.current) return;
    on.drop(placeUnder(event));
    grabbed.current = null;
  }

  function press(event: KeyboardEvent<SVGGElement>) {
    const by = KEYS.get(event.key);
    if (event.key === "Enter") on.drop(to);
    if (event.key === "Escape") on.giveUp();
    if (by === undefined) return;
    event.preventDefault();
    on.press(within(to + by));
  }

  const isBroken = mark.isBroken && to === mark.place; // where it is dragged to, nobody has looked yet
  const said = isBroken ? `${days[to]}: ${broken}` : days[to];
  const isBefore = to > last * WORDS_BEFORE;
  return (
    <li>
      <svg width="100%" height={HEIGHT} aria-hidden={hasScript ? undefined : true}>
        {ticks.map(({ key, at }) => (
          <line key={key} className="time-tick" x1={`${at}%`} x2={`${at}%`} y1="0" y2={HEIGHT} />
        ))}
        <svg x={`${(to / last) * 100}%`} overflow="visible">
          <text
            x={isBefore ? -WORDS_DX : WORDS_DX}
            y={MIDDLE + 4}
            textAnchor={isBefore ? "end" : "start"}
            aria-hidden="true"
          >
            <tspan className="date-mark-name">{mark.label}</tspan> {said}
          </text>
          <g
            className="date-mark"
            data-moved={to !== mark.place}
            data-broken={isBroken}
            {...(hasScript && {
              role: "slider",
              tabIndex: 0,
              "aria-label": mark.label,
              "aria-describedby": describedBy,
              "aria-valuemin": 0,
              "aria-valuemax": last,
              "aria-valuenow": to,
              "aria-valuetext": said,
            })}
            onPointerDown={grab}
            onPointerMove={(event) => grabbed.current && on.drag(placeUnder(event))}
            onPointerUp={drop}
            onPointerCancel={() => {
              grabbed.current = null;
              on.giveUp();
            }}
            onKeyDown={press}
          >
            <rect x={-REACH} y="0" width={2 * REACH} height={HEIGHT} rx="4" />
            <circle cy={MIDDLE} r={RADIUS} />
          </g>
        </svg>
      </svg>
    </li>
  );
}
