import type { Country } from "@/domain/definitions/country";
import type { ClauseId } from "@/domain/definitions/identifiers";
import { isAmong, type ClausesShown } from "@/domain/documents/unresolved";
import type { DocumentDraft, DraftPart } from "@/queries/documents/document-draft";
import { anchorOf } from "./part-name";

/** A longer text is read a part at a time: hundreds of clauses at once are slow to come, and nobody reads them at once. */
const CLAUSES_AT_ONCE = 60;

/** What is asked for: some kind of clauses, and a part by its anchor or by a clause in it. */
export type PartsAsked = { readonly shown: ClausesShown; readonly part: string; readonly clause: string };

type Draft = Pick<DocumentDraft, "parts" | "discussions">;

export type PartsShown = {
  readonly parts: readonly DraftPart[];
  /** Where the text is read a part at a time: which lot is shown (0 is the common part), and those beside it. */
  readonly byPart: {
    readonly number: DraftPart["number"] | null;
    readonly place: number;
    readonly of: number;
    readonly before: DraftPart | null;
    readonly after: DraftPart | null;
  } | null;
};

/** Only the clauses that are asked for, and no part that has none of them; of a long text one part. */
export function partsShown(draft: Draft, { shown, part, clause }: PartsAsked, own: Country | null): PartsShown {
  const parts = shown === "all" ? draft.parts : withClauses(draft, shown, own);
  const isLong = parts.reduce((sum, { clauses }) => sum + clauses.length, 0) > CLAUSES_AT_ONCE;
  if (!isLong) return { parts, byPart: null };
  const asked = parts.findIndex((each) => anchorOf(each) === part || each.clauses.some((one) => one.clause === clause));
  const place = Math.max(0, asked);
  return {
    parts: parts.slice(place, place + 1),
    byPart: {
      number: parts[place]?.number ?? null,
      place: place + 1,
      of: parts.length,
      before: parts[place - 1] ?? null,
      after: parts[place + 1] ?? null,
    },
  };
}

function withClauses({ parts, discussions }: Draft, shown: ClausesShown, own: Country | null) {
  const isAsked = (clause: ClauseId) => {
    const discussion = discussions.get(clause);
    return discussion !== undefined && isAmong(shown, discussion, own);
  };
  return parts
    .map((part) => ({ ...part, clauses: part.clauses.filter(({ clause }) => isAsked(clause)) }))
    .filter(({ clauses }) => clauses.length > 0);
}
