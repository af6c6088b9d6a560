/**
 * The few signs of the kit, drawn on one grid of 16 with a stroke of 1.6. They are plain SVG and not components of a
 * library, because public pages are rendered outside React's client runtime, where a client component cannot run.
 */
const STROKES = {
  check: "M3 8.5l3.2 3.2L13 4.8",
  circle: "M13.2 8A5.2 5.2 0 1 1 2.8 8a5.2 5.2 0 0 1 10.4 0z",
  hold: "M13.2 8A5.2 5.2 0 1 1 2.8 8a5.2 5.2 0 0 1 10.4 0zM6.6 6v4M9.4 6v4",
  cross: "M4 4l8 8M12 4l-8 8",
  out: "M13.2 8A5.2 5.2 0 1 1 2.8 8a5.2 5.2 0 0 1 10.4 0zM5.4 8h5.2",
  warning: "M8 2.6l6 10.6H2zM8 6.6v3M8 11.4v.1",
  error: "M5.4 2.4h5.2l3 3v5.2l-3 3H5.4l-3-3V5.4zM8 5v3.6M8 10.9v.1",
  info: "M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0zM8 7.4v3.4M8 5.1v.1",
  eye: "M1.6 8S4 3.8 8 3.8 14.4 8 14.4 8 12 12.2 8 12.2 1.6 8 1.6 8zM9.7 8a1.7 1.7 0 1 1-3.4 0 1.7 1.7 0 0 1 3.4 0z",
  clock: "M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0zM8 4.8V8l2.2 1.6",
  arrow: "M3 8h10M9 4l4 4-4 4",
  back: "M13 8H3M7 4L3 8l4 4",
  down: "M4 6.2l4 4 4-4",
  ascending: "M8 13V3M4.5 6.5L8 3l3.5 3.5",
  descending: "M8 3v10M4.5 9.5L8 13l3.5-3.5",
  sortable: "M5 6.4l3-3 3 3M5 9.6l3 3 3-3",
  plus: "M8 3v10M3 8h10",
  menu: "M2.5 4.5h11M2.5 8h11M2.5 11.5h11",
  download: "M8 2.5v8M4.6 7.2L8 10.6l3.4-3.4M2.8 13.5h10.4",
  search: "M11 6.8a4.2 4.2 0 1 1-8.4 0 4.2 4.2 0 0 1 8.4 0zM9.9 9.9l3.6 3.6",
  dot: "M8 8h.01",
} as const;

export type IconName = keyof typeof STROKES;

/** A sign beside a word, never instead of one: it is always hidden from those who listen. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={STROKES[name]} strokeWidth={name === "dot" ? 8 : undefined} />
    </svg>
  );
}
