import type { ClauseId, TenderId } from "@/domain/definitions/identifiers";
import type { TextLanguage } from "@/domain/definitions/text-language";
import type { Instant } from "@/domain/definitions/time";
import type { Circumstances } from "@/domain/people/circumstances";
import { mayRunTender } from "@/domain/tenders/policy";
import { findDraftingColleagues } from "@/storage/documents/find-readers";
import { readAs } from "@/storage/read-as";
import { findTender } from "@/storage/tenders/find-tender";
import { findColleagues } from "@/storage/workings/find-colleagues";
import { findOwnDrafts, type OwnDraft } from "@/storage/workings/find-own-drafts";

export type ClauseDrafts = {
  /** What the viewer typed and did not save; null where that is nothing, or just what was saved. */
  readonly own: OwnDraft | null;
  /** Who else at the same buyer has begun to change the clause. */
  readonly colleagues: readonly { readonly name: string; readonly since: Instant }[];
};

type Asked = { readonly tender: TenderId; readonly clause: ClauseId; readonly language?: TextLanguage };
type Saved = { readonly heading: string; readonly text: string };

/** What is being written of a clause and not saved, for whoever may write it. */
export async function clauseDrafts(
  circumstances: Circumstances,
  { tender: id, clause, language = "en" }: Asked,
  saved: Saved,
): Promise<ClauseDrafts> {
  const names = await findColleagues(circumstances);
  return readAs(circumstances, async (db) => {
    const tender = await findTender(db, id);
    if (!tender || !mayRunTender(circumstances.actor, tender)) return { own: null, colleagues: [] };
    const kept = (await findOwnDrafts(db, { tender: id, clause })).find((each) => each.language === language);
    const colleagues = await findDraftingColleagues(db, { tender: id, clause });
    return {
      own: kept && isOther(kept, saved) ? kept : null,
      colleagues: colleagues
        .filter((each) => each.language === language)
        .map(({ person, since }) => ({ name: names.get(person) ?? "", since })),
    };
  });
}

/** Clauses that the viewer began in a part and never saved, the last first. */
export function begunClauses(
  circumstances: Circumstances,
  { tender, part }: { readonly tender: TenderId; readonly part: string },
): Promise<readonly OwnDraft[]> {
  return readAs(circumstances, async (db) => {
    const drafts = (await findOwnDrafts(db, { tender })).filter((each) => each.part === part && each.basedOn === 0);
    const saved = await db.clause.findMany({
      where: { tenderId: tender, clauseId: { in: drafts.map(({ clause }) => clause) } },
      select: { clauseId: true },
    });
    const known = new Set(saved.map(({ clauseId }) => clauseId));
    return drafts.filter((each) => !known.has(each.clause) && isOther(each, { heading: "", text: "" }));
  });
}

function isOther(draft: Saved, saved: Saved): boolean {
  const plain = (text: string) => text.normalize("NFC").replaceAll("\r\n", "\n").trim();
  return plain(draft.heading) !== plain(saved.heading) || plain(draft.text) !== plain(saved.text);
}
