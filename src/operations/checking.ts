import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { z } from "zod";
import { ROOT } from "./built-from";
import { say, secondsSince } from "./say";

export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

/** A part of the check: a tool of ours and what it is asked. */
export type Check = {
  readonly name: string;
  readonly run: () => Promise<Counts>;
};

const NOTHING: Counts = { passed: 0, failed: 0, skipped: 0 };

/**
 * Runs the checks one after the other and stops at the first that fails. The last line counts the
 * tests of all runners; a tool that has no tests and fails counts as one.
 */
export async function runChecks(checks: readonly Check[]): Promise<never> {
  const seconds: string[] = [];
  let sum = NOTHING;
  for (const { name, run } of checks) {
    const begun = performance.now();
    say(`\n— ${name}`);
    const counts = await run();
    seconds.push(`${name} ${secondsSince(begun)} s`);
    sum = added(sum, counts);
    if (counts.failed > 0) break;
  }
  say(`\n${seconds.join(" · ")}\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
  process.exit(sum.failed > 0 ? 1 : 0);
}

/** A tool that says yes or no. */
export function tool(name: string, program: string, args: readonly string[]): Check {
  return { name, run: async () => ((await runProgram(program, args)) ? NOTHING : { ...NOTHING, failed: 1 }) };
}

/** Tests of one or more projects of tests/vitest.config.ts. */
export function vitest(name: string, projects: readonly string[]): Check {
  const asked = projects.flatMap((project) => ["--project", project]);
  return {
    name,
    run: () =>
      counted(VitestReport, (report) => {
        const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
        const args = ["run", "--config", "tests/vitest.config.ts", "--passWithNoTests", ...reporters, ...asked];
        return runProgram("vitest/vitest.mjs", args);
      }),
  };
}

/** Stories in a browser, each beginning with the running product. */
export function playwright(name: string, browser: () => Promise<string>): Check {
  return {
    name,
    run: () =>
      counted(PlaywrightReport, async (report) =>
        runProgram("@playwright/test/cli.js", ["test", "--config", "tests/journeys/playwright.config.ts"], {
          CHROMIUM_PATH: await browser(),
          PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        }),
      ),
  };
}

const VitestReport = z
  .object({
    numPassedTests: z.number(),
    numFailedTests: z.number(),
    numPendingTests: z.number(),
    numTodoTests: z.number(),
  })
  .transform((told): Counts => ({
    passed: told.numPassedTests,
    failed: told.numFailedTests,
    skipped: told.numPendingTests + told.numTodoTests,
  }));

const PlaywrightReport = z
  .object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }) })
  .transform(({ stats }): Counts => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }));

/** What the runner wrote down. A runner that failed without a failed test, or wrote nothing, counts as one failure. */
async function counted(form: z.ZodType<Counts>, run: (report: string) => Promise<boolean>): Promise<Counts> {
  const folder = mkdtempSync(path.join(tmpdir(), "samband-report-"));
  try {
    const report = path.join(folder, "report.json");
    const isGood = await run(report);
    const told = form.safeParse(readJson(report));
    const counts = told.success ? told.data : NOTHING;
    return isGood ? counts : { ...counts, failed: Math.max(counts.failed, 1) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

function runProgram(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  const child = spawn(process.execPath, [path.join("node_modules", program), ...args], {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "inherit", "inherit"],
  });
  return new Promise((resolve) => {
    child.once("error", () => resolve(false));
    child.once("exit", (code) => resolve(code === 0));
  });
}

function added(one: Counts, other: Counts): Counts {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}
