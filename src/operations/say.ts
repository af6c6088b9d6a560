import { NotPossible } from "./not-possible";

/** Tells the operator something, on a line of its own. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Does a part of the work, saying what it is before and how long it took after. */
export async function stage<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const begun = performance.now();
  process.stdout.write(`${name} …`);
  try {
    const result = await work();
    process.stdout.write(` ${secondsSince(begun)} s\n`);
    return result;
  } catch (failure) {
    process.stdout.write(` stopped after ${secondsSince(begun)} s\n`);
    throw failure;
  }
}

export function secondsSince(begun: number): string {
  return ((performance.now() - begun) / 1000).toFixed(1);
}

/** Says why it cannot be, as plainly as it is known, and ends. */
export function fail(reason: unknown): never {
  if (reason instanceof NotPossible) process.stderr.write(`${reason.message}\n`);
  else process.stderr.write(`${reason instanceof Error ? reason.stack : String(reason)}\n`);
  process.exit(1);
}
