import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, existsSync, openSync, renameSync, statSync } from "node:fs";
import path from "node:path";
import { say } from "./say";

const ROOT = path.resolve(import.meta.dirname, "../..");
const LOG_BYTES_MAX = 10 * 1024 * 1024;
const GRACE_MS = 20_000;
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 30_000;
/** Who ran this long has not failed at starting. */
const SETTLED_MS = 60_000;

export type ChildSpec = {
  readonly name: string;
  /** Its program, beside this file. */
  readonly program: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Where it writes down what it does. What goes wrong it says to the operator as well. */
  readonly log: string;
  /** Told of each process that is begun under this name. */
  readonly onBegun: (pid: number) => void;
};

export type Child = {
  /** Resolves when it says that it serves, rejects when it ends before. */
  readonly ready: Promise<void>;
  readonly stop: () => Promise<void>;
  readonly kill: () => void;
};

/**
 * Runs a program of ours until it is stopped, and again when it ends by itself. It has a process
 * group of its own, so that Ctrl-C reaches the starter alone, which stops everything in order.
 */
export function keepChild(spec: ChildSpec): Child {
  let current: ChildProcess;
  let isStopping = false;
  let pauseMs = FIRST_PAUSE_MS;
  let restart: NodeJS.Timeout | undefined;
  const ready: PromiseWithResolvers<void> = Promise.withResolvers();
  ready.promise.catch(() => undefined); // not everyone waits for it

  const begin = () => {
    const begun = performance.now();
    current = spawned(spec);
    current.once("message", () => ready.resolve());
    current.once("exit", (code, signal) => {
      ready.reject(new Error(`the ${spec.name} ended before it served (${signal ?? code})`));
      if (isStopping) return;
      if (performance.now() - begun > SETTLED_MS) pauseMs = FIRST_PAUSE_MS;
      say(`The ${spec.name} has ended (${signal ?? code}); it is started again in ${pauseMs / 1000} s.`);
      restart = setTimeout(begin, pauseMs);
      pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
    });
  };
  begin();

  return {
    ready: ready.promise,
    stop: () => {
      isStopping = true;
      clearTimeout(restart);
      return ended(current);
    },
    kill: () => {
      isStopping = true;
      clearTimeout(restart);
      current.kill("SIGKILL");
    },
  };
}

function spawned({ program, environment, log, onBegun }: ChildSpec): ChildProcess {
  const output = opened(log);
  const child = spawn(process.execPath, ["--import", "tsx", path.join(import.meta.dirname, program)], {
    cwd: ROOT,
    env: environment,
    detached: true,
    stdio: ["ignore", output, "inherit", "ipc"],
  });
  closeSync(output); // it has one of its own
  if (child.pid !== undefined) onBegun(child.pid);
  return child;
}

/** One log before is kept, so that they do not fill the disk. */
function opened(log: string): number {
  if (existsSync(log) && statSync(log).size > LOG_BYTES_MAX) renameSync(log, `${log}.before`);
  return openSync(log, "a");
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const end = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill("SIGTERM");
  const patience = setTimeout(() => child.kill("SIGKILL"), GRACE_MS);
  await end;
  clearTimeout(patience);
}
