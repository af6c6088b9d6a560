import { fork } from "node:child_process";
import path from "node:path";
import {
  MEGABYTE,
  READING_SECONDS_MAX,
  refused,
  SHEET_MEGABYTES_MAX,
  UNPACKED_MEGABYTES_MAX,
  type SheetRead,
} from "./sheet.ts";

/** Where no table is found: a web page or a binary workbook that Excel opens, and saves as what is read here. */
const NAME_OF_OLD_EXCEL = /\.(?:xls|xlt|xlsb)$/i;
/** From the folder of the product, in which all its processes run. It is no part of what is bundled. */
const PROGRAM = "src/exchange/sheets/sheet-process.ts";
const MAY_READ = ["src/exchange", "node_modules", "package.json"];
/** Enough for 5,000 rows of 60 cells many times over; a file that needs more is not a list of medicines. */
const MEMORY_MEGABYTES = 192;

/**
 * A table of text from a CSV or an Excel workbook that somebody sent, whatever it may be. Nothing in it is
 * computed, followed or fetched, and reading it takes a bounded time and memory.
 */
export async function readSheet(bytes: Uint8Array, name: string): Promise<SheetRead> {
  if (bytes.length === 0) return refused("empty");
  if (bytes.length > SHEET_MEGABYTES_MAX * MEGABYTE) return refused("too-large", SHEET_MEGABYTES_MAX);
  const read = await inTurn(() => readApart(bytes));
  const isOldExcel = read.status === "refused" && read.why === "not-a-table" && NAME_OF_OLD_EXCEL.test(name);
  return isOldExcel ? refused("old-excel") : read;
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other: a hundred files at once take no more memory than one. */
function inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  const mine = last.then(work);
  last = mine.catch(() => undefined);
  return mine;
}

/**
 * In a process of its own, and not in a thread: a thread that runs out of memory may take all others with
 * it. This one has no settings, no secrets, and no files but the program that it runs, and it ends with
 * its answer, with its time, or with its memory.
 */
function readApart(bytes: Uint8Array): Promise<SheetRead> {
  const reader = fork(/* turbopackIgnore: true */ PROGRAM, {
    execArgv: [`--max-old-space-size=${MEMORY_MEGABYTES}`, "--permission", ...MAY_READ.map(allowed)],
    env: { NODE_ENV: "production" },
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  return new Promise<SheetRead>((resolve, reject) => {
    const timer = setTimeout(() => resolve(refused("took-too-long", READING_SECONDS_MAX)), READING_SECONDS_MAX * 1000);
    reader.once("message", (answer: SheetRead) => resolve(answer));
    reader.on("error", reject); // that it did not start, and then that nobody is there to take the bytes
    reader.once("exit", (code, signal) => {
      clearTimeout(timer);
      // Node ends itself so when its memory is used up; after an answer, or its time, nobody listens any more.
      if (signal === "SIGABRT") resolve(refused("unpacks-too-large", UNPACKED_MEGABYTES_MAX));
      else reject(new Error(`the process that reads a sheet ended without an answer (${signal ?? code ?? "?"})`));
    });
    reader.send(bytes);
  }).finally(() => reader.kill("SIGKILL"));
}

function allowed(place: string): string {
  return `--allow-fs-read=${path.resolve(place)}`;
}
