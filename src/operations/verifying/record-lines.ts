import { z } from "zod";
import type { Head, RecordLine } from "@/domain/record/entry";
import type { TextLine } from "./text-lines";

/** A line of an exported record, and whether its bytes are those that an export writes for it. */
export type ReadLine =
  | { readonly kind: "entry"; readonly line: RecordLine; readonly isAsExported: boolean }
  | { readonly kind: "head"; readonly head: Head; readonly isAsExported: boolean }
  | { readonly kind: "unreadable" };

/** No lone surrogates: they have no bytes, so nothing that was hashed holds one. */
const Text = z.string().refine((text) => text.isWellFormed());
const Count = z.string().regex(/^(0|[1-9]\d*)$/);
/** Other letters could stand for the same bytes; only those that an export writes are taken. */
const Base64 = z.string().refine((text) => Buffer.from(text, "base64").toString("base64") === text);

const EntryLine = z.strictObject({
  entry: z.strictObject({
    act: Text,
    actor: Text,
    event: Text,
    eventVersion: Count,
    hash: Text,
    id: Text,
    onBehalfOf: Text.exactOptional(),
    payloadHash: Text,
    previousHash: Text,
    receivedAt: Text,
    recordedAt: Text,
    seq: Count,
    streamId: Text,
    streamKind: Text,
  }),
  payload: z.strictObject({ salt: Base64, bytes: Base64 }).exactOptional(),
});

const HeadLine = z.strictObject({ head: z.strictObject({ seq: Count, hash: Text }) });

export function readLine(text: TextLine): ReadLine {
  const said = parsed(text);
  const entry = EntryLine.safeParse(said);
  if (entry.success) return { kind: "entry", line: entry.data, isAsExported: isWrittenSo(entry.data, text) };
  const last = HeadLine.safeParse(said);
  if (last.success) return { kind: "head", head: last.data.head, isAsExported: isWrittenSo(last.data, text) };
  return { kind: "unreadable" };
}

/** The same facts could stand there in other bytes (spaces, a name twice, `\u0041`): that is a change, too. */
function isWrittenSo(value: object, text: TextLine): boolean {
  return JSON.stringify(value) === text;
}

function parsed(text: TextLine): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
