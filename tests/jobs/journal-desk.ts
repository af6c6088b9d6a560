import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startStandIn } from "@/operations/stand-in-journal";

/** A real stand-in for the Official Journal, with a folder of its own. The settings name it from here on. */
export async function aJournal({ delayMs }: { delayMs: number }) {
  const folder = mkdtempSync(path.join(tmpdir(), "samband-journal-"));
  let standing = await startStandIn({ port: 0, folder, delayMs });
  const { url } = standing;
  const port = Number(new URL(url).port);
  process.env["SAMBAND_JOURNAL_URL"] = url;
  return {
    url,
    behaves: async (behaviour: { next: "publish" | "delay" | "refuse"; reason?: string; field?: string }) => {
      const response = await fetch(`${url}/behaviour`, { method: "PUT", body: JSON.stringify(behaviour) });
      if (!response.ok) throw new Error(await response.text());
    },
    says: async (notice: string, version = "01") => {
      const said: { status?: string; submissions?: number; receivedAt?: string } = JSON.parse(
        await (await fetch(`${url}/notices/${notice}-${version}`)).text(),
      );
      return said;
    },
    closes: () => standing.stop(),
    opensAgain: async () => {
      standing = await startStandIn({ port, folder, delayMs });
    },
    ends: async () => {
      await standing.stop();
      rmSync(folder, { recursive: true });
    },
  };
}
