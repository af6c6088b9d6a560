/** Ctrl-C in a terminal reaches a process more than once: from the terminal and from each parent that passes it on. */
const ONE_WISH_MS = 1000;

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Calls `stop` when somebody wishes this process to end: by a signal, or because the process that
 * started it is gone. A second wish, a while later, is an order: `force`.
 */
export function whenAskedToStop(stop: () => void, force: () => void = () => process.exit(1)): void {
  let firstWish: number | null = null;
  const wish = () => {
    if (firstWish === null) {
      firstWish = performance.now();
      stop();
    } else if (performance.now() - firstWish > ONE_WISH_MS) force();
  };
  for (const signal of SIGNALS) process.on(signal, wish);
  process.once("disconnect", wish);
  if (process.send && !process.connected) wish(); // whoever started it was gone before it could listen
}
