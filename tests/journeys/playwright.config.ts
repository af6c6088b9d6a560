import { defineConfig } from "@playwright/test";

/** Chosen once, and inherited by every process of the run. */
process.env["JOURNEY_PORT"] ??= String(20_000 + Math.floor(Math.random() * 12_000));

const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
const report = process.env["PLAYWRIGHT_JSON_OUTPUT_FILE"];

/** A browser in an empty room: it asks nobody but us. */
const ALONE = [
  ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];

export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: "*.journey.ts",
  outputDir: "../.artefacts/journeys",
  globalSetup: "./set-up.ts",
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: report ? [["list"], ["json"]] : "list",
  use: {
    actionTimeout: 20_000,
    baseURL: `http://localhost:${process.env["JOURNEY_PORT"]}`,
    launchOptions: { executablePath, args: ALONE },
    locale: "en-GB",
    timezoneId: "Europe/Copenhagen",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
  },
});
