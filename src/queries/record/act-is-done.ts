import type { Circumstances } from "@/domain/people/circumstances";
import { readAs } from "@/storage/read-as";

/** Whether this very act of the viewer was done before. */
export function actIsDone(circumstances: Circumstances): Promise<boolean> {
  return readAs(circumstances, async (db) => {
    const act = await db.act.findUnique({ where: { id: circumstances.act } });
    return act !== null && act.outcome !== null;
  });
}
