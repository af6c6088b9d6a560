import { defineConfig } from "prisma/config";

/**
 * The folder: every *.prisma below it is one schema. Prisma's tool insists on a default export
 * here, and generates the client only; migrations are applied by src/operations/migrate.ts.
 */
export default defineConfig({ schema: import.meta.dirname });
