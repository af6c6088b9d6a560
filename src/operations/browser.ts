import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { NotPossible } from "./not-possible";
import { say } from "./say";

const DEBIANS = "/usr/bin/chromium";

/** A Chromium for the journeys: the one that is named, that is there, or that can be had. */
export async function findBrowser(): Promise<string> {
  const named = process.env["CHROMIUM_PATH"];
  if (named) return said(named, "named by CHROMIUM_PATH");
  if (existsSync(DEBIANS)) return said(DEBIANS, "of this machine");
  if (installedByDebian()) return said(DEBIANS, "installed by apt-get");
  return said(await npms(), "of the package @sparticuz/chromium");
}

function installedByDebian(): boolean {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  try {
    say("Installing Chromium (apt-get install chromium), once …");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    execFileSync("apt-get", ["update", "-qq"], { env, stdio: "pipe" });
    execFileSync("apt-get", ["install", "-qq", "-y", "--no-install-recommends", "chromium"], { env, stdio: "pipe" });
    return existsSync(DEBIANS);
  } catch {
    return false;
  }
}

async function npms(): Promise<string> {
  const { default: chromium } = await import("@sparticuz/chromium");
  const unpacked = await chromium.executablePath();
  if (!existsSync(unpacked)) throw new NotPossible("No Chromium was found. Name one: CHROMIUM_PATH=… npm test");
  return unpacked;
}

function said(browser: string, whence: string): string {
  say(`The browser is ${browser}, ${whence}.`);
  return browser;
}
