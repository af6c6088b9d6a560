import { sweep, type SweepReport } from "./sweep";

const EVERY_MS = 3_000;

/** Sweeps again and again until it is stopped; a sweep that has begun is finished first. */
export function startSweeping(report: SweepReport): { readonly stop: () => Promise<void> } {
  let isStopped = false;
  let sweeping = Promise.resolve();
  let waiting: NodeJS.Timeout | undefined;

  const begin = () => {
    sweeping = sweep(report).then(() => {
      if (!isStopped) waiting = setTimeout(begin, EVERY_MS);
    });
  };
  begin();

  return {
    stop: () => {
      isStopped = true;
      clearTimeout(waiting);
      return sweeping;
    },
  };
}
