import type { Canonical } from "@/domain/definitions/canonical";
import type { ListDifference } from "@/domain/documents/list-difference";
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

/** What left a list and what came into it; where only the order is another, both orders. */
export function listReplaced<Value extends Canonical>(
  { before, after, gone, come }: ListDifference<Value>,
  say: (value: Value) => string,
  speech: Speech,
): readonly Segment[] {
  const isOrder = gone.length + come.length === 0;
  const [was, is] = isOrder ? [before ?? [], after ?? []] : [gone, come];
  const [wasSaid, isSaid] = [was.map(say), is.map(say)];
  const isSame = wasSaid.join() === isSaid.join();
  if (isSame) return [{ kind: "inserted", text: speech.say("frozen.changed.onlyWritten") }];
  return replaced(wasSaid, isSaid, speech);
}
