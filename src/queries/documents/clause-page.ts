import type { ClauseId, TenderId } from "@/domain/definitions/identifiers";
import { COMMON, type PartId } from "@/domain/documents/clause";
import type { Circumstances } from "@/domain/people/circumstances";
import type { Tender } from "@/domain/tenders/tender";
import { findSavedClauses, storedPart } from "@/storage/documents/find-clauses";
import { readAs } from "@/storage/read-as";
import { findHead } from "../tenders/tender-head";

/** What the part is called in which a clause stands: 0 is the common part. */
export type ClausePart = { readonly part: PartId; readonly number: number; readonly title: string };

export type ClauseToChange = NonNullable<Awaited<ReturnType<typeof clauseToChange>>>;
export type ClauseToBegin = NonNullable<Awaited<ReturnType<typeof clauseToBegin>>>;

/** One clause as it was last saved, even if it was removed, for whoever writes it; null for everyone else. */
export function clauseToChange(
  circumstances: Circumstances,
  { tender: id, clause }: { readonly tender: TenderId; readonly clause: ClauseId },
) {
  return readAs(circumstances, async (db) => {
    const facts = await findHead(db, circumstances, id);
    const saved = (await findSavedClauses(db, id)).find((each) => each.clause === clause);
    const place = facts?.head.runsIt && saved && partOf(facts.tender, saved.part);
    return place ? { head: facts.head, clause: saved, place, isDispatched: facts.notice !== null } : null;
  });
}

/** The part in which a clause is to be begun; null where there is none, and for whoever does not write. */
export function clauseToBegin(
  circumstances: Circumstances,
  { tender: id, part }: { readonly tender: TenderId; readonly part: string },
) {
  return readAs(circumstances, async (db) => {
    const facts = await findHead(db, circumstances, id);
    const place = facts?.head.runsIt && partOf(facts.tender, storedPart(part));
    return place ? { head: facts.head, place, isDispatched: facts.notice !== null } : null;
  });
}

/** The form from which somebody wrote on, and the one that was saved meanwhile. */
export function clauseForms(circumstances: Circumstances, { tender: tenderId, clause: clauseId, basedOn }: ClauseForm) {
  return readAs(circumstances, async (db) => {
    const begun = await db.clause.findFirst({ where: { tenderId, clauseId, n: basedOn } });
    const saved = await db.clause.findFirst({ where: { tenderId, clauseId }, orderBy: { n: "desc" } });
    return (
      saved && {
        begun: { heading: begun?.heading ?? "", text: begun?.text ?? "" },
        saved: { n: saved.n, heading: saved.heading, text: saved.text },
      }
    );
  });
}

type ClauseForm = { readonly tender: TenderId; readonly clause: ClauseId; readonly basedOn: number };

function partOf(tender: Tender, part: PartId): ClausePart | null {
  if (part === COMMON) return { part, number: 0, title: "" };
  const lot = tender.lots.find((each) => each.lot === part);
  return lot ? { part, number: lot.number, title: lot.title } : null;
}
