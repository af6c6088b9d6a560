import { renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ChildName } from "./surroundings";

/** Which processes an installation consists of at the moment, for its operator and for tests that kill them. */
export type Running = {
  readonly starter: number;
  readonly origin: string;
} & { readonly [Name in ChildName]?: number };

/** Keeps `running.json` in the data folder true. */
export function noteRunning(folder: string, origin: string) {
  const file = path.join(folder, "running.json");
  let running: Running = { starter: process.pid, origin };
  return {
    began: (name: ChildName, pid: number) => {
      running = { ...running, [name]: pid };
      writeFileSync(`${file}.new`, `${JSON.stringify(running, null, 2)}\n`);
      renameSync(`${file}.new`, file);
    },
    ended: () => rmSync(file, { force: true }),
  };
}
