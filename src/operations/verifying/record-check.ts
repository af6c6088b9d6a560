import { checkChain, type Fault } from "@/domain/record/chain";
import type { Head, RecordLine } from "@/domain/record/entry";
import { sha256 } from "@/platform/digest";
import { readLine, type ReadLine } from "./record-lines";
import { textLines, type Remark } from "./text-lines";

/** Beside what the chain shows: what is wrong with a line of the file. */
type LineFault = "not-readable" | "not-as-exported" | "out-of-place" | "no-last-line";

/** What is wrong, and where: "entry 4", or "line 4" where no entry can be read. */
export type Found = { readonly where: string; readonly fault: Fault["fault"] | LineFault };

export type RecordCheck =
  | { readonly kind: "no-record"; readonly why: "empty" | "unknown" }
  | {
      readonly kind: "record";
      readonly stream: string;
      readonly entries: number;
      readonly payloads: number;
      readonly head: Head | null;
      readonly found: readonly Found[];
      readonly remarks: readonly Remark[];
    };

/** Checks the bytes of an exported record with nothing but themselves: no database, no network, no account. */
export function checkRecord(file: Uint8Array): RecordCheck {
  const { texts, remarks } = textLines(file);
  if (texts.every((text) => text?.trim() === "")) return { kind: "no-record", why: "empty" };

  const read = texts.map(readLine);
  if (read.every(({ kind }) => kind === "unreadable")) return { kind: "no-record", why: "unknown" };

  const lines = read.flatMap((each) => (each.kind === "entry" ? [each.line] : []));
  const last = read.at(-1);
  const head = last?.kind === "head" ? last.head : null;
  return {
    kind: "record",
    stream: streamOf(lines),
    entries: lines.length,
    payloads: lines.filter(({ payload }) => payload).length,
    head,
    found: [
      ...read.flatMap(faultsOfLine),
      ...checkChain(lines, head ?? endOf(lines), sha256).map(({ seq, fault }) => ({ where: `entry ${seq}`, fault })),
      ...(head ? [] : [{ where: `line ${texts.length}`, fault: "no-last-line" } as const]),
    ],
    remarks,
  };
}

function faultsOfLine(read: ReadLine, index: number, all: readonly ReadLine[]): readonly Found[] {
  const line = `line ${index + 1}`;
  switch (read.kind) {
    case "unreadable":
      return [{ where: line, fault: "not-readable" }];
    case "head":
      if (index < all.length - 1) return [{ where: line, fault: "out-of-place" }];
      return read.isAsExported ? [] : [{ where: line, fault: "not-as-exported" }];
    case "entry":
      return read.isAsExported ? [] : [{ where: `entry ${read.line.entry.seq}`, fault: "not-as-exported" }];
  }
}

/** Where nothing says where the record ended, it is checked as far as it goes. */
function endOf(lines: readonly RecordLine[]): Head {
  const last = lines.at(-1)?.entry;
  return { seq: last?.seq ?? "0", hash: last?.hash ?? "" };
}

function streamOf(lines: readonly RecordLine[]): string {
  const first = lines[0]?.entry;
  return first ? `${first.streamKind} ${first.streamId}` : "nothing";
}
