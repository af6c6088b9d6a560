import { identifier, type ClauseId, type TenderId } from "@/domain/definitions/identifiers";
import { TEXT_LANGUAGES, type TextLanguage } from "@/domain/definitions/text-language";
import type { Instant } from "@/domain/definitions/time";
import type { ReadOnlyDatabase } from "../read-as";
import { storedInstant } from "../stored-time";

export type DraftOf = { readonly tender: TenderId; readonly clause: ClauseId; readonly language: TextLanguage };

/** What somebody writes of a clause and has not saved: everything that the form would send. */
export type KeptDraft = DraftOf & {
  readonly part: string;
  readonly document: string;
  readonly basedOn: number;
  readonly heading: string;
  readonly text: string;
};

export type OwnDraft = KeptDraft & { readonly begunAt: Instant; readonly savedAt: Instant };

/** The viewer's own, of one clause or of all of a tender; the database shows nobody another's. */
export async function findOwnDrafts(
  db: ReadOnlyDatabase,
  { tender, clause }: { readonly tender: TenderId; readonly clause?: ClauseId },
): Promise<readonly OwnDraft[]> {
  const rows = await db.clauseDraft.findMany({
    where: { tenderId: tender, ...(clause === undefined ? {} : { clauseId: clause }) },
    orderBy: { savedAt: "desc" },
  });
  return rows.map(({ clauseId, language, part, document, basedOn, heading, text, begunAt, savedAt }) => ({
    tender,
    clause: identifier<ClauseId>(clauseId),
    language: storedLanguage(language),
    part,
    document,
    basedOn,
    heading,
    text,
    begunAt: storedInstant(begunAt),
    savedAt: storedInstant(savedAt),
  }));
}

/** Kept from a form that knows these languages alone. */
function storedLanguage(language: string): TextLanguage {
  return TEXT_LANGUAGES.find((each) => each === language) ?? "en";
}
