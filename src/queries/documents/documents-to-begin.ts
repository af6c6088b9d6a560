import type { TenderId } from "@/domain/definitions/identifiers";
import { newAmong } from "@/domain/documents/add-clauses";
import { COMMON } from "@/domain/documents/clause";
import type { Template } from "@/domain/documents/template";
import { TEMPLATES } from "@/domain/documents/templates";
import type { Circumstances } from "@/domain/people/circumstances";
import { findStandingClauses } from "@/storage/documents/find-clauses";
import { readAs } from "@/storage/read-as";
import { findHead } from "../tenders/tender-head";

export type DocumentsToBegin = NonNullable<Awaited<ReturnType<typeof documentsToBegin>>>;

/** The templates, and the lots that they can be begun in, for whoever writes; null for everyone else. */
export function documentsToBegin(circumstances: Circumstances, id: TenderId) {
  return readAs(circumstances, async (db) => {
    const facts = await findHead(db, circumstances, id);
    if (!facts?.head.runsIt || facts.isDispatched) return null;
    const clauses = await findStandingClauses(db, id);
    const isThere = (template: Template) =>
      template.side === "common" && newAmong(clauses, [{ ...template, part: COMMON }]).length === 0;
    return {
      head: facts.head,
      templates: TEMPLATES.map((template) => ({ ...template, isThere: isThere(template) })),
      lots: facts.tender.lots.map(({ lot, number, title }) => ({ lot, number, title })),
    };
  });
}
