/** The name that is typed with the fewest changes from what was typed. */
export function nearestName<Name extends string>(typed: string, names: readonly Name[]): Name | "" {
  const [first] = names
    .map((name) => ({ name, away: changesBetween(typed.trim().toLowerCase(), name) }))
    .toSorted((a, b) => a.away - b.away);
  return first?.name ?? "";
}

/** Letters put in, taken out or replaced. */
function changesBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1];
    for (const [j, other] of Array.from(b).entries()) {
      next.push(Math.min((row[j] ?? 0) + (letter === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
