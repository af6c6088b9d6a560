import { identifier, type ActId } from "@/domain/definitions/identifiers";
import type { Circumstances } from "@/domain/people/circumstances";
import { readAs } from "@/storage/read-as";

/** Which of these acts were done before: asked by the clock, which does each of its acts once. */
export async function actsDone(circumstances: Circumstances, ids: readonly ActId[]): Promise<ReadonlySet<ActId>> {
  if (ids.length === 0) return new Set();
  const done = await readAs(circumstances, (db) =>
    db.act.findMany({ where: { id: { in: [...ids] }, outcome: { not: null } }, select: { id: true } }),
  );
  return new Set(done.map(({ id }) => identifier<ActId>(id)));
}
