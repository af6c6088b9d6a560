import type { Speech } from "@/messages/speak";

/** "1", "3–12" and "14": hundreds of lots are a few runs of them. */
export function sayNumbers(numbers: readonly number[], speech: Speech): string {
  return speech.list(runsOf(numbers, speech));
}

function runsOf(numbers: readonly number[], { number: say }: Speech): readonly string[] {
  const runs: [number, number][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.flatMap(([first, last]) => {
    if (first === last) return [say(first)];
    return last === first + 1 ? [say(first), say(last)] : [`${say(first)}–${say(last)}`];
  });
}
