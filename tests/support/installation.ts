import { execFile, spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { freePort } from "@/operations/free-port";
import { urlOfRunning } from "@/operations/postgres";
import { urlAs } from "@/operations/roles";
import type { Running } from "@/operations/running";
import { anyPort, secretsIn } from "@/operations/secrets";

const ROOT = path.resolve(import.meta.dirname, "../..");
const READY_WITHIN_MS = 180_000;

/** The whole product, started as `npm start` starts it, with a folder, ports and a clock of its own. */
export type Installation = {
  readonly origin: string;
  /** What SAMBAND_DATA is for it. It outlives a kill, and is removed by `stop`. */
  readonly folder: string;
  readonly ownerUrl: string;
  readonly superuserUrl: string;
  /** Everything that it has said so far. */
  readonly said: () => string;
  /** Moves its clock as `npm run set-clock` does: "+3d4h", an instant, or "real". */
  readonly setClock: (wish: string) => Promise<void>;
  /** kill -9, as a failing machine would: of one process, or of the one that started all others. */
  readonly kill: (what: "web" | "worker" | "journal" | "postgres" | "starter") => void;
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
};

export type InstallationOptions = {
  readonly kind: "demo" | "test";
  /** Where an earlier one was, that was killed or stopped. */
  readonly folder?: string;
  readonly port?: number;
};

export async function startInstallation(options: InstallationOptions): Promise<Installation> {
  const folder = options.folder ?? mkdtempSync(path.join(tmpdir(), "samband-installation-"));
  const port = options.port ?? (await freePort(anyPort()));
  const environment = surroundings({ SAMBAND_DATA: folder, SAMBAND_INSTALLATION: options.kind, PORT: String(port) });
  const starter = spawn(process.execPath, ["--import", "tsx", "src/operations/start.ts"], {
    cwd: ROOT,
    env: environment,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let said = "";
  for (const stream of [starter.stdout, starter.stderr])
    stream?.on("data", (text: Buffer) => {
      said += text.toString();
    });
  const end = new Promise<number | null>((resolve) => starter.once("exit", resolve));
  await ready(starter, () => said);

  const superuserUrl = Object.assign(new URL(urlOfRunning(folder)), { pathname: "/samband" }).href;
  return {
    origin: `http://localhost:${port}`,
    folder,
    superuserUrl,
    ownerUrl: urlAs(superuserUrl, "samband_owner", secretsIn(folder).passwords),
    said: () => said,
    setClock: (wish) => setClockIn(folder, wish),
    kill: (what) => process.kill(what === "postgres" ? postmasterOf(folder) : pidOf(folder, what), "SIGKILL"),
    stop: async (signal = "SIGTERM") => {
      starter.kill(signal);
      const code = await end;
      if (!options.folder) rmSync(folder, { recursive: true, force: true });
      return code;
    },
  };
}

/** Moves the clock of the installation in that folder, as `npm run set-clock` does. */
export async function setClockIn(folder: string, wish: string): Promise<void> {
  const args = ["--import", "tsx", "src/operations/set-clock.ts", wish];
  await promisify(execFile)(process.execPath, args, { cwd: ROOT, env: surroundings({ SAMBAND_DATA: folder }) });
}

/** Without what the test itself was told: its databases, and that it is a test. */
function surroundings(own: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const given = Object.entries(process.env).filter(
    ([name]) => !/^(SAMBAND_|DATABASE_URL|AUTH_|NODE_ENV|VITEST)/.test(name),
  );
  return { ...Object.fromEntries(given), ...own, NODE_ENV: "production" };
}

function ready(starter: ChildProcess, said: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    const patience = setTimeout(() => reject(new Error(`not ready in time:\n${said()}`)), READY_WITHIN_MS);
    const look = setInterval(() => {
      if (said().includes("Samband is ready")) settle(resolve);
      if (starter.exitCode !== null) settle(() => reject(new Error(`it ended before it was ready:\n${said()}`)));
    }, 50);
    const settle = (how: () => void) => {
      clearTimeout(patience);
      clearInterval(look);
      how();
    };
  });
}

function pidOf(folder: string, what: keyof Running): number {
  const running: Running = JSON.parse(readFileSync(path.join(folder, "running.json"), "utf8"));
  return Number(running[what]);
}

function postmasterOf(folder: string): number {
  return Number(readFileSync(path.join(folder, "postgres/postmaster.pid"), "utf8").split("\n")[0]);
}
