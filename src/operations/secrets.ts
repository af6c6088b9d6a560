import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const Port = z.number().int().min(1024).max(32_767);
const Password = z.string().min(32);

const Secrets = z.strictObject({
  /** Where the embedded server listens, below the ports that the system hands out by itself. */
  postgresPort: Port,
  /** Where the stand-in for the Official Journal listens. */
  journalPort: Port,
  passwords: z.strictObject({
    postgres: Password,
    samband_owner: Password,
    samband_app: Password,
    samband_worker: Password,
    samband_public: Password,
  }),
  authSecret: Password,
});

export type Secrets = Readonly<z.infer<typeof Secrets>>;

/** What an installation made up for itself, once, and keeps for its owner's eyes alone. */
export function secretsIn(folder: string): Secrets {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, "secrets.json");
  const own = write(`${file}.${process.pid}`, made());
  try {
    linkSync(own, file); // fails where it exists: of two first starts one is first
  } catch (failure) {
    if (!(failure instanceof Error && "code" in failure && failure.code === "EEXIST")) throw failure;
  } finally {
    rmSync(own);
  }
  return Secrets.parse(JSON.parse(readFileSync(file, "utf8")));
}

/** For a port that somebody else has taken in the meantime. */
export function keepSecrets(folder: string, secrets: Secrets): void {
  const file = path.join(folder, "secrets.json");
  renameSync(write(`${file}.${process.pid}`, secrets), file);
}

/** A port that the system does not lend out for outgoing connections. */
export function anyPort(): number {
  return 20_000 + (randomBytes(2).readUInt16BE() % 12_000);
}

function made(): Secrets {
  const passwords = {
    postgres: aPassword(),
    samband_owner: aPassword(),
    samband_app: aPassword(),
    samband_worker: aPassword(),
    samband_public: aPassword(),
  };
  return { postgresPort: anyPort(), journalPort: anyPort(), passwords, authSecret: aPassword() };
}

function aPassword(): string {
  return randomBytes(32).toString("base64url");
}

function write(file: string, secrets: Secrets): string {
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  return file;
}
