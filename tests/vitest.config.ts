import path from "node:path";
import { defineConfig } from "vitest/config";

const root = path.resolve(import.meta.dirname, "..");

/** Folders whose tests need a database: each file gets a copy of its own. */
const ON_POSTGRES = ["storage", "use-cases", "queries", "operations", "jobs", "identity"];

export default defineConfig({
  root,
  resolve: { alias: { "@": path.join(root, "src") } },
  test: {
    projects: [
      {
        extends: true,
        test: { name: "domain", include: ["tests/{domain,exchange,messages,platform,ui}/**/*.test.{ts,tsx}"] },
      },
      {
        extends: true,
        test: {
          name: "architecture",
          include: ["tests/architecture/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "postgres",
          include: ON_POSTGRES.map((folder) => `tests/${folder}/**/*.test.ts`),
          globalSetup: ["tests/support/postgres-server.ts"],
          setupFiles: ["tests/support/fresh-database.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "faults",
          include: ["tests/faults/**/*.test.ts"],
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
