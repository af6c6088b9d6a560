import type { Segment } from "@/domain/documents/segment";
import type { Speech } from "@/messages/speak";

/** What went as words taken out, and what came as words put in. */
export function replaced(gone: readonly string[], come: readonly string[], speech: Speech): readonly Segment[] {
  const segments: readonly Segment[] = [
    { kind: "deleted", text: speech.list(gone) },
    { kind: "same", text: gone.length > 0 && come.length > 0 ? " " : "" },
    { kind: "inserted", text: speech.list(come) },
  ];
  return segments.filter(({ text }) => text !== "");
}
