import { partsAsTheyStand } from "@/domain/consensus/manuscript";
import { identifier, type ClauseId, type DecisionId, type TenderId } from "@/domain/definitions/identifiers";
import type { OtherLanguage } from "@/domain/definitions/text-language";
import { clausesOf, COMMON, type Clause, type PartId, type SavedClause } from "@/domain/documents/clause";
import type { PartContent } from "@/domain/documents/content";
import type { Circumstances } from "@/domain/people/circumstances";
import type { Tender } from "@/domain/tenders/tender";
import { findManuscript } from "@/storage/consensus/find-manuscript";
import { findSavedClauses, storedPart } from "@/storage/documents/find-clauses";
import { readAs, type ReadOnlyDatabase } from "@/storage/read-as";
import { findHead, type HeadFacts } from "../tenders/tender-head";

/** What the part is called in which a clause stands: 0 is the common part. */
export type ClausePart = { readonly part: PartId; readonly number: number; readonly title: string };

export type ClauseToChange = NonNullable<Awaited<ReturnType<typeof clauseToChange>>>;
export type ClauseToBegin = NonNullable<Awaited<ReturnType<typeof clauseToBegin>>>;
export type ClauseToTranslate = NonNullable<Awaited<ReturnType<typeof clauseToTranslate>>>;

/** One clause as it was last saved, even if it was removed, for whoever writes it; null for everyone else. */
export function clauseToChange(
  circumstances: Circumstances,
  { tender: id, clause }: { readonly tender: TenderId; readonly clause: ClauseId },
) {
  return readAs(circumstances, async (db) => {
    const facts = await findHead(db, circumstances, id);
    const saved = (await findSavedClauses(db, id)).find((each) => each.clause === clause);
    const place = facts?.head.runsIt && saved && partOf(facts.tender, saved.part);
    if (!place) return null;
    const now = await textNow(db, circumstances, { facts, part: saved.part });
    return {
      head: facts.head,
      clause: saved,
      place,
      isDispatched: facts.isDispatched,
      content: now.content,
      translations: now.translations.filter((each) => each.clause === clause),
      authentic: now.authentic,
      ...neighboursOf(now.clauses, saved),
    };
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
    if (!place) return null;
    const { content } = await textNow(db, circumstances, { facts, part: place.part });
    return { head: facts.head, place, isDispatched: facts.isDispatched, content };
  });
}

/** A clause that stands, in English and in another language, for whoever writes it; null for everyone else. */
export function clauseToTranslate(
  circumstances: Circumstances,
  { language, ...asked }: { readonly tender: TenderId; readonly clause: ClauseId; readonly language: OtherLanguage },
) {
  return clauseToChange(circumstances, asked).then((page) => {
    if (!page) return null;
    const translation = page.translations.find((each) => each.language === language) ?? null;
    const isAuthentic = page.authentic.some((each) => each === language);
    return { ...page, language, translation, isAuthentic };
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

/** The same of a translation. */
export function translationForms(
  circumstances: Circumstances,
  { tender: tenderId, clause: clauseId, language, basedOn }: ClauseForm & { readonly language: OtherLanguage },
) {
  return readAs(circumstances, async (db) => {
    const of = { tenderId, clauseId, language };
    const begun = await db.clauseTranslation.findFirst({ where: { ...of, n: basedOn } });
    const saved = await db.clauseTranslation.findFirst({ where: of, orderBy: { n: "desc" } });
    return (
      saved && {
        begun: { heading: begun?.heading ?? "", text: begun?.text ?? "" },
        saved: { n: saved.n, heading: saved.heading, text: saved.text },
      }
    );
  });
}

type ClauseForm = { readonly tender: TenderId; readonly clause: ClauseId; readonly basedOn: number };

/** The text as it stands, with what its part says by name now; null where the part cannot be put together yet. */
async function textNow(
  db: ReadOnlyDatabase,
  { now }: Circumstances,
  { facts, part }: { readonly facts: HeadFacts; readonly part: PartId },
) {
  const manuscript = await findManuscript(db, facts.tender, identifier<DecisionId>(""));
  const content: PartContent | null = partsAsTheyStand(manuscript, now).find((each) => each.part === part) ?? null;
  const { clauses, translations, agreed } = manuscript;
  return { content, clauses, translations, authentic: agreed?.alsoAuthentic ?? [] };
}

/** The clauses before and after it in its document; null at either end. */
function neighboursOf(clauses: readonly Clause[], { clause, part, document }: SavedClause) {
  const own = clausesOf(clauses, part).filter((each) => each.document === document);
  const at = own.findIndex((each) => each.clause === clause);
  return at < 0 ? { before: null, after: null } : { before: own[at - 1] ?? null, after: own[at + 1] ?? null };
}

function partOf(tender: Tender, part: PartId): ClausePart | null {
  if (part === COMMON) return { part, number: 0, title: "" };
  const lot = tender.lots.find((each) => each.lot === part);
  return lot ? { part, number: lot.number, title: lot.title } : null;
}
