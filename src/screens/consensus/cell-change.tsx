import type { Speech } from "@/messages/speak";
import { Difference } from "@/ui/difference";
import { marksIn } from "./marks";
import { replaced } from "./replaced";

type Props = { readonly before: string | null; readonly after: string | null; readonly speech: Speech };

/** One cell: what stood there struck out, what stands there marked; where nothing changed, what stands there. */
export function CellChange({ before, after, speech }: Props) {
  if (before === after) return after ?? "";
  const segments = replaced(before === null ? [] : [before], after === null ? [] : [after], speech);
  return <Difference inline segments={segments} words={marksIn(speech)} />;
}
