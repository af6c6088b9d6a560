import { fork } from "node:child_process";
import path from "node:path";
import type { PrintedDocument } from "./printed-document.ts";

/** From the folder of the product, in which all its processes run. It is no part of what is bundled. */
const PROGRAM = "src/exchange/pdf/print-process.ts";
const MAY_READ = ["src/exchange", "src/domain", "node_modules", "package.json"];
/** Enough for a megabyte of text in every part; whoever needs more takes the parts one by one. */
const MEMORY_MEGABYTES = 512;
const DRAWING_SECONDS_MAX = 30;
/** With the one that is drawn: whoever came later would have gone before it is their turn. */
const WAITING_MAX = 8;

/**
 * The bytes of a PDF; null where drawing it took longer or more memory than it may, or too many wait
 * for theirs. It is drawn in a process of its own, so that nobody else waits for it.
 */
export async function print(document: PrintedDocument): Promise<Uint8Array | null> {
  if (waiting >= WAITING_MAX) return null;
  waiting += 1;
  return inTurn(() => drawnApart(document)).finally(() => (waiting -= 1));
}

let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/** One after the other: a hundred at once take no more memory than one. */
function inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  const mine = last.then(work);
  last = mine.catch(() => undefined);
  return mine;
}

function drawnApart(document: PrintedDocument): Promise<Uint8Array | null> {
  const drawer = fork(/* turbopackIgnore: true */ PROGRAM, {
    execArgv: [`--max-old-space-size=${MEMORY_MEGABYTES}`, "--permission", ...MAY_READ.map(allowed)],
    env: { NODE_ENV: "production" },
    serialization: "advanced",
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  const said: Buffer[] = [];
  drawer.stderr?.on("data", (words: Buffer) => said.push(words));
  return new Promise<Uint8Array | null>((resolve, reject) => {
    const timer = setTimeout(() => resolve(null), DRAWING_SECONDS_MAX * 1000);
    drawer.once("message", (bytes: Uint8Array) => resolve(bytes));
    drawer.on("error", reject);
    drawer.once("exit", (code, signal) => {
      clearTimeout(timer);
      if (signal === "SIGABRT") resolve(null);
      else
        reject(
          new Error(`the process that draws a PDF ended (${signal ?? code ?? "?"}): ${Buffer.concat(said).toString()}`),
        );
    });
    drawer.send(document);
  }).finally(() => drawer.kill("SIGKILL"));
}

function allowed(place: string): string {
  return `--allow-fs-read=${path.resolve(place)}`;
}
