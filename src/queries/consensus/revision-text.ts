import type { Circumstances } from "@/domain/people/circumstances";
import type { TenderId } from "@/domain/definitions/identifiers";
import { instantFrom } from "@/domain/definitions/time";
import { contentOfBytes, isCommon } from "@/domain/documents/content";
import { readAs } from "@/storage/read-as";
import { findHead } from "../tenders/tender-head";

export type RevisionText = NonNullable<Awaited<ReturnType<typeof revisionText>>>;

/** A frozen revision as it will be read, part by part, from its bytes; null where the viewer may not read it. */
export function revisionText(
  circumstances: Circumstances,
  { tender: id, number }: { readonly tender: TenderId; readonly number: number },
) {
  return readAs(circumstances, async (db) => {
    const facts = await findHead(db, circumstances, id);
    const revision = await db.revision.findFirst({ where: { tenderId: id, number } });
    if (!facts || !revision) return null;
    const rows = await db.revisionPart.findMany({ where: { revisionId: revision.id }, orderBy: { place: "asc" } });
    const parts = rows.map(({ sha256, bytes }) => ({ sha256, content: contentOfBytes(bytes) }));
    const common = parts.map(({ content }) => content).find(isCommon);
    if (!common) return null;
    return {
      head: facts.head,
      number,
      latest: facts.revision?.number ?? number,
      form: revision.form,
      sha256: revision.sha256,
      frozenAt: instantFrom(revision.frozenAt.toISOString()),
      common,
      parts,
    };
  });
}
