import { canonicalBytes } from "../definitions/canonical";
import type { Digest } from "../definitions/digest";
import type { Entry, Head, Payload, RecordLine } from "./entry";

export type Fault = {
  readonly seq: string;
  readonly fault: "altered" | "out-of-order" | "broken-link" | "payload-altered" | "cut-short";
};

export const BEFORE_THE_FIRST = "0".repeat(64);

/** Everything that is wrong with one stream, whichever payloads are at hand. Empty: it is whole. */
export function checkChain(lines: readonly RecordLine[], head: Head, digest: Digest): readonly Fault[] {
  const faults = lines.flatMap((line, index) => checkLine(line, lines[index - 1]?.entry, digest));
  const last = lines.at(-1)?.entry;
  return (last?.hash ?? BEFORE_THE_FIRST) === head.hash && (last?.seq ?? "0") === head.seq
    ? faults
    : [...faults, { seq: head.seq, fault: "cut-short" }];
}

function checkLine({ entry, payload }: RecordLine, previous: Entry | undefined, digest: Digest): readonly Fault[] {
  const { seq } = entry;
  const checks = {
    altered: entryHash(entry, digest) === entry.hash,
    "out-of-order": Number(seq) === Number(previous?.seq ?? 0) + 1,
    "broken-link": entry.previousHash === (previous?.hash ?? BEFORE_THE_FIRST),
    "payload-altered": !payload || payloadHash(payload, digest) === entry.payloadHash,
  } as const;
  return faultsAmong(checks).map((fault) => ({ seq, fault }));
}

/** The digest of every other field in canonical form. Source: rfc-8785. */
export function entryHash({ hash: _itself, ...others }: Entry, digest: Digest): string {
  return digest(canonicalBytes(others));
}

/** The salt keeps a short payload (a yes or a no) from being guessed from its hash. */
function payloadHash({ salt, bytes }: Payload, digest: Digest): string {
  return digest(bytesOf(salt), bytesOf(bytes));
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

function faultsAmong<Name extends string>(checks: Readonly<Record<Name, boolean>>): readonly Name[] {
  return (Object.keys(checks) as Name[]).filter((name) => !checks[name]);
}
