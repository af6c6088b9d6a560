import { existsSync } from "node:fs";
import path from "node:path";
import { settings } from "@/platform/settings";
import { build, isBuilt } from "./build";
import { keepChild, type Child } from "./children";
import { dataFolder, openDatabase, type Database } from "./database";
import { develop } from "./develop";
import { isFree } from "./free-port";
import { prepare } from "./prepare";
import { noteRunning } from "./running";
import { fail, say, secondsSince, stage } from "./say";
import { NotPossible } from "./not-possible";
import { whenAskedToStop } from "./stopping";
import { chooseJournal, surroundingsOf, useDefaults, type ChildName, type Mode } from "./surroundings";

const PROGRAMS: Readonly<Record<ChildName, string>> = {
  web: "serve.ts",
  worker: "work.ts",
  journal: "stand-in-journal.ts",
};

/** What has been begun, and is ended in the opposite order. */
type Part = Pick<Child, "stop" | "kill">;

/**
 * Starts everything that an installation consists of, one after the other, and stops it when
 * asked. Each step finds what is done already, so it may be interrupted at any point.
 */
export async function start(mode: Mode): Promise<never> {
  const parts: Part[] = [];
  const stopping = new AbortController();
  const force = () => {
    for (const part of parts) part.kill();
    process.exit(130);
  };
  whenAskedToStop(() => stopping.abort(), force);

  const failure = await begin(mode, parts, stopping.signal).then(
    () => undefined,
    (reason: unknown) => (stopping.signal.aborted ? undefined : { reason }),
  );
  if (stopping.signal.aborted) say("");
  if (parts.length > 0) await stage("Stopping", () => stopAll(parts));
  if (failure) fail(failure.reason);
  process.exit(0);
}

/** Ends only when it fails, or is stopped. */
async function begin(mode: Mode, parts: Part[], stopped: AbortSignal): Promise<void> {
  const begun = performance.now();
  useDefaults();
  await refuseTakenPort();

  const database = await stage("Starting the database", openDatabase);
  parts.push({ stop: database.stop, kill: () => undefined });
  await unlessStopped(stopped, prepare(database));
  if (mode === "development") await develop(stopped);
  else if (!isBuilt()) await stage("Building the pages, for half a minute", () => build(stopped));
  await unlessStopped(
    stopped,
    stage("Starting web server and worker", () => beginChildren(mode, database, parts)),
  );

  sayWhereItIs(begun);
  await unlessStopped(stopped, new Promise(() => undefined));
}

async function beginChildren(mode: Mode, database: Database, parts: Part[]): Promise<void> {
  const journal = await chooseJournal();
  const names: ChildName[] = journal === "stand-in" ? ["journal", "worker", "web"] : ["worker", "web"];
  const running = noteRunning(dataFolder(), settings.SAMBAND_ORIGIN);
  parts.push({ stop: async () => running.ended(), kill: running.ended });
  for (const name of names.filter((each) => existsSync(path.join(import.meta.dirname, PROGRAMS[each])))) {
    const child = keepChild({
      name,
      program: PROGRAMS[name],
      log: path.join(dataFolder(), `${name}.log`),
      environment: surroundingsOf(name, database, mode),
      onBegun: (pid) => running.began(name, pid),
    });
    parts.push(child);
    if (name === "web") await child.ready;
  }
}

async function stopAll(parts: readonly Part[]): Promise<void> {
  for (const part of parts.toReversed()) await part.stop();
}

/** Leaves the work where it is when it is stopped: an unfinished transaction leaves nothing. */
function unlessStopped<Result>(stopped: AbortSignal, work: Promise<Result>): Promise<Result> {
  const end = new Promise<never>((_, reject) => {
    if (stopped.aborted) reject(new Error("stopped"));
    stopped.addEventListener("abort", () => reject(new Error("stopped")));
  });
  return Promise.race([work, end]);
}

async function refuseTakenPort(): Promise<void> {
  if (await isFree(settings.PORT)) return;
  throw new NotPossible(
    `Port ${settings.PORT} is in use, perhaps by an earlier start.\n` +
      `Stop what runs there, or choose another port: PORT=${settings.PORT + 1} npm start`,
  );
}

function sayWhereItIs(begun: number): void {
  say(`\nSamband is ready after ${secondsSince(begun)} s: ${settings.SAMBAND_ORIGIN}`);
  if (settings.SAMBAND_INSTALLATION === "demo")
    say(
      "The people of the demo are listed on its sign-in page, each with the password samband-demo:\n" +
        "officer.dk@samband.example, rep.no@samband.example, auditor@samband.example and others.",
    );
  say(`What it does is written down in ${dataFolder()}. Ctrl-C stops it.\n`);
}

if (process.argv[1] === import.meta.filename) await start("production");
