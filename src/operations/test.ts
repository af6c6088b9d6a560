import { findBrowser } from "./browser";
import { build } from "./build";
import { QUICK } from "./check";
import { playwright, runChecks, vitest, type Check } from "./checking";
import { say } from "./say";

/** The pages as they are served, for what starts the whole product. */
const BUILD: Check = {
  name: "build",
  run: () =>
    build().then(
      () => ({ passed: 0, failed: 0, skipped: 0 }),
      (failure: unknown) => {
        say(String(failure));
        return { passed: 0, failed: 1, skipped: 0 };
      },
    ),
};

await runChecks([
  ...QUICK,
  vitest("database", ["postgres"]),
  BUILD,
  vitest("faults", ["faults"]),
  playwright("journeys", findBrowser),
]);
