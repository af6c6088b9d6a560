import { Client } from "pg";

type Query = (...args: unknown[]) => unknown;

let statements = 0;
const plainQuery = Object.getOwnPropertyDescriptor(Client.prototype, "query")?.value as Query;
Object.assign(Client.prototype, {
  query(this: Client, ...args: unknown[]) {
    statements += 1;
    return Reflect.apply(plainQuery, this, args);
  },
});

export type Cost = { readonly count: number; readonly ms: number };

const [RUNS, ENOUGH_MS] = [7, 400];

/** How many statements a reading takes, and the median of its milliseconds over some runs, the first one apart. */
export async function costOf(read: () => Promise<unknown>): Promise<Cost> {
  await read();
  const times: number[] = [];
  const [before, begun] = [statements, performance.now()];
  while (times.length < RUNS && (times.length < 3 || performance.now() - begun < ENOUGH_MS)) {
    const at = performance.now();
    await read();
    times.push(performance.now() - at);
  }
  return {
    count: (statements - before) / times.length,
    ms: times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0,
  };
}

/** The same of an act, which is done once. */
export async function costOnce(act: () => Promise<unknown>): Promise<Cost> {
  const [before, begun] = [statements, performance.now()];
  await act();
  return { count: statements - before, ms: performance.now() - begun };
}
