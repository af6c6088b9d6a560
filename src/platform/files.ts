import { randomBytes } from "node:crypto";
import { mkdir, open, readFile as readFromDisk, rename, rm } from "node:fs/promises";
import path from "node:path";
import { sha256 } from "./digest";
import { fileType, type FileType } from "./file-type";
import { settings } from "./settings";

export type KeptFile = {
  /** By chance, and never the digest: whoever knows a file's content learns nothing of where it is. */
  readonly key: string;
  readonly sha256: string;
  readonly size: number;
  readonly type: FileType;
};

const KEY_BYTES = 16;
const KEY = /^[0-9a-f]{32}$/;

/** Keeps a file for good, or not at all; null where it is of no kind that is kept. */
export async function keepFile(bytes: Uint8Array): Promise<KeptFile | null> {
  const type = fileType(bytes);
  if (type === null) return null;
  const key = randomBytes(KEY_BYTES).toString("hex");
  const place = placeOf(key);
  await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
  await writeWhole(place, bytes);
  return { key, sha256: sha256(bytes), size: bytes.length, type };
}

/** What was kept under this key. Whoever asks knows from a row that it was kept, and that it may be read. */
export async function readFile(key: string): Promise<Uint8Array> {
  return readFromDisk(placeOf(key));
}

/** For a file that was kept for an act which then was not done. Whatever an act refers to stays. */
export async function forgetFile(key: string): Promise<void> {
  await rm(placeOf(key), { force: true });
}

/** A key is all that a path is made of: anything else that could be one never becomes a path. */
function placeOf(key: string): string {
  if (!KEY.test(key)) throw new Error("this is no key of a kept file");
  return path.join(path.resolve(settings.SAMBAND_DATA), "files", key.slice(0, 2), key);
}

/** Under another name until all of it is on the disk: a power cut leaves a whole file or none. */
async function writeWhole(place: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${place}.unfinished`;
  try {
    await onDisk(unfinished, "wx", (file) => file.writeFile(bytes));
    await rename(unfinished, place);
    for (const folder of [path.dirname(place), path.dirname(path.dirname(place))]) {
      await onDisk(folder, "r", async () => undefined); // a name is kept by the folder that it stands in
    }
  } catch (failure) {
    await rm(unfinished, { force: true });
    throw failure;
  }
}

async function onDisk(place: string, flags: string, work: (file: Awaited<ReturnType<typeof open>>) => Promise<void>) {
  const file = await open(place, flags, 0o600);
  try {
    await work(file);
    await file.sync();
  } finally {
    await file.close();
  }
}
