interface ClockLine {
  readonly key: string;
  /** The instant in ISO 8601, for machines; the same in every line. */
  readonly instant: string;
  readonly text: string;
  readonly zone: string;
}

/** One instant on the clocks of all concerned, the reader's own first. */
export function ClockLines({ lines }: { readonly lines: readonly ClockLine[] }) {
  return (
    <ul className="clock-lines">
      {lines.map((line) => (
        <li key={line.key}>
          <time dateTime={line.instant}>{line.text}</time> <span className="clock-zone">{line.zone}</span>
        </li>
      ))}
    </ul>
  );
}
