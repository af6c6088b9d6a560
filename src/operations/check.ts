import { runChecks, tool, vitest, type Check } from "./checking";

/** What needs no database and no browser: under a minute. */
export const QUICK: readonly Check[] = [
  tool("form", "prettier/bin/prettier.cjs", [
    "--check",
    "--log-level",
    "warn",
    "--cache",
    "**/*.{ts,tsx,mjs,cjs,css,json,yml}",
  ]),
  tool("types", "typescript/bin/tsc", ["--noEmit"]),
  tool("lint", "eslint/bin/eslint.js", ["--config", "tests/eslint.config.mjs", "--max-warnings", "0", "."]),
  vitest("domain and architecture", ["domain", "architecture"]),
];

if (process.argv[1] === import.meta.filename) await runChecks(QUICK);
