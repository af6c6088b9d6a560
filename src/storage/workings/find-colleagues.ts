import { identifier, type PersonId } from "@/domain/definitions/identifiers";
import type { Circumstances } from "@/domain/people/circumstances";
import { database } from "../client";
import { speakAs } from "../speak-as";

/** What those of the viewer's own organisation are called. Of all others nobody is told a name. */
export async function findColleagues(circumstances: Circumstances): Promise<ReadonlyMap<PersonId, string>> {
  const { actor } = circumstances;
  if (actor.kind !== "person") return new Map();
  type Row = { readonly person_id: string; readonly name: string };
  const rows = await database(actor.kind).$transaction(async (tx) => {
    await speakAs(tx, circumstances, "read-only");
    return tx.$queryRaw<readonly Row[]>`SELECT person_id, name FROM colleagues()`;
  });
  return new Map(rows.map((row) => [identifier<PersonId>(row.person_id), row.name]));
}
