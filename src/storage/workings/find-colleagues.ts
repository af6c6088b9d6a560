import { identifier, type PersonId } from "@/domain/definitions/identifiers";
import type { Circumstances } from "@/domain/people/circumstances";
import { database } from "../client";
import { speakAs } from "../speak-as";

/** A page is rather late than not there. */
const WAITS_MS = 15_000;

/** What those of the viewer's own organisation are called. Of all others nobody is told a name. */
export async function findColleagues(circumstances: Circumstances): Promise<ReadonlyMap<PersonId, string>> {
  const { actor } = circumstances;
  if (actor.kind !== "person") return new Map();
  type Row = { readonly person_id: string; readonly name: string };
  const rows = await database(actor.kind).$transaction(
    async (tx) => {
      await speakAs(tx, circumstances, "read-only");
      return tx.$queryRaw<readonly Row[]>`SELECT person_id, name FROM colleagues()`;
    },
    { maxWait: WAITS_MS, timeout: WAITS_MS },
  );
  return new Map(rows.map((row) => [identifier<PersonId>(row.person_id), row.name]));
}
