import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

export const ROOT = path.resolve(import.meta.dirname, "../..");

const STAMP = path.join(ROOT, ".next/built-from");

/** What the built application is made of. The doors of operator and clock are run as they are. */
const SOURCES = ["next.config.ts", "tsconfig.json", "package.json", "package-lock.json", "public", "src"];
const NOT_BUILT = new Set(["operations", "jobs"].map((layer) => path.join(ROOT, "src", layer)));

/** One name for the sources as they are now. */
export function sourcesNow(): string {
  const hash = createHash("sha256");
  for (const source of SOURCES)
    for (const file of filesIn(path.join(ROOT, source))) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

export function isBuiltFrom(sources: string): boolean {
  return existsSync(STAMP) && readFileSync(STAMP, "utf8") === sources;
}

/** Said last, when everything is there: a build that was interrupted is not one. */
export function noteBuiltFrom(sources: string): void {
  writeFileSync(STAMP, sources);
}

function filesIn(place: string): readonly string[] {
  if (!existsSync(place) || NOT_BUILT.has(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .filter((name) => !name.startsWith("."))
    .sort()
    .flatMap((name) => filesIn(path.join(place, name)));
}
