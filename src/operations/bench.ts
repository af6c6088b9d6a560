import { spawn } from "node:child_process";
import { build } from "./build";
import { ROOT } from "./built-from";
import { say } from "./say";

/** Measures what tests/benchmarks say, on the pages as they are served. Its figures are ratios within one run. */
await build();
say("Measuring; nothing else should run on this machine.");
const child = spawn(process.execPath, ["--import", "tsx", "tests/benchmarks/pages.ts"], {
  cwd: ROOT,
  stdio: "inherit",
});
child.once("exit", (code) => process.exit(code ?? 1));
