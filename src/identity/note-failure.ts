import pino from "pino";

let log: pino.Logger | null = null;

/**
 * What went wrong, for the operator, on standard error. The message is left out: the database's
 * often repeat what a person typed. The kind, the code and the place are enough to find it.
 */
export function noteFailure(where: string, failure: unknown, facts: Readonly<Record<string, string>> = {}): void {
  log ??= pino({ base: null }, pino.destination({ dest: 2, sync: true }));
  log.error({ where, ...facts, failure: described(failure) }, "an act failed");
}

/** Its kind, its code and where it happened: nothing that anybody typed. */
export function described(failure: unknown) {
  if (!(failure instanceof Error)) return { kind: typeof failure };
  const code = "code" in failure && typeof failure.code === "string" ? failure.code : undefined;
  const at = failure.stack?.split("\n").filter((line) => /^\s+at /.test(line));
  return { kind: failure.name, code, at: at?.slice(0, 12).map((line) => line.trim()) };
}
