import { watch } from "node:fs";
import path from "node:path";
import { buildAssets } from "./build-assets";
import { ROOT } from "./built-from";
import { say, stage } from "./say";

const SETTLED_MS = 100;

/** Builds the stylesheet, and again whenever something changes that may have a part in it. */
export async function develop(stopped: AbortSignal): Promise<void> {
  await stage("Building the stylesheet", buildAssets);
  let pending: NodeJS.Timeout | undefined;
  watch(path.join(ROOT, "src"), { recursive: true, signal: stopped }, (_, file) => {
    if (!file || !/\.(tsx|css)$/.test(file)) return;
    clearTimeout(pending);
    pending = setTimeout(() => {
      buildAssets().catch((failure: unknown) => say(`The stylesheet is not built: ${String(failure)}`));
    }, SETTLED_MS);
  });
}
