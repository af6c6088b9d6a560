/**
 * A digest, short on the page. One press selects it and copies it whole; print shows it whole; it is heard short,
 * because nobody follows 64 letters by ear.
 */
export function Hash({ value }: { readonly value: string }) {
  const [start, middle, end] = [value.slice(0, 6), value.slice(6, -4), value.slice(-4)];
  return (
    <code className="hash" title={value}>
      <span className="hash-whole" aria-hidden="true">
        {start}
        <span className="hash-middle">{middle}</span>
        {end}
      </span>
      <span className="visually-hidden hash-heard">
        {start}…{end}
      </span>
    </code>
  );
}
