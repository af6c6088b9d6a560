import type { ClauseId, TenderId } from "../definitions/identifiers";
import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, firstBroken, refused, type Result } from "../definitions/result";
import type { Tender } from "../tenders/tender";
import type { PartId, SavedClause } from "./clause";
import type { DocumentName } from "./document-name";
import type { ClauseWritten } from "./events";
import * as rules from "./rules";

export type AddingRefusal =
  | RefusalOf<typeof rules.aDispatchedTextStandsStill>
  | RefusalOf<typeof rules.aClauseBelongsToAPart>
  | RefusalOf<typeof rules.someChosenClauseIsNew>
  | RefusalOf<typeof rules.factsAreNamedBetweenTwoBraces>
  | RefusalOf<typeof rules.aFactStandsInItsPart>;

/** How many clauses were begun. */
export type Added = { readonly added: number };

/** All clauses as they were last saved, removed ones too. */
export type WholeDraft = {
  readonly tender: Tender;
  readonly clauses: readonly SavedClause[];
  readonly isDispatched: boolean;
};

export type ClauseToAdd = {
  readonly part: PartId;
  readonly document: DocumentName;
  readonly heading: string;
  readonly text: string;
};

type Adding = {
  readonly chosen: readonly ClauseToAdd[];
  readonly newClause: () => ClauseId;
  /** The tender that the words come from, where they come from one. */
  readonly copiedFrom?: TenderId;
};

/** Several clauses are begun in one act. Where a part has one with that heading already, it keeps its own. */
export function addClauses(
  draft: WholeDraft,
  { chosen, newClause, copiedFrom }: Adding,
): Result<readonly ClauseWritten[], AddingRefusal> {
  const { tender, clauses } = draft;
  const added = newAmong(clauses, chosen);
  const broken = firstBroken<AddingRefusal>(
    rules.aDispatchedTextStandsStill(draft.isDispatched),
    ...chosen.map(({ part }) => rules.aClauseBelongsToAPart(tender, part)),
    rules.someChosenClauseIsNew(added),
    ...added.map(({ text }) => rules.factsAreNamedBetweenTwoBraces(text)),
    ...added.map(({ part, text }) => rules.aFactStandsInItsPart(part, text)),
  );
  if (broken) return refused(broken);
  const origin = copiedFrom === undefined ? {} : { copiedFrom };
  return accepted(
    added.map((each, nth) => ({
      type: "ClauseWritten",
      version: 2,
      tender: tender.id,
      clause: newClause(),
      part: each.part,
      document: each.document,
      place: clauses.length + nth + 1,
      n: 1,
      heading: each.heading,
      text: each.text,
      ...origin,
    })),
  );
}

/** Those that the parts do not have yet, each once. */
export function newAmong(clauses: readonly SavedClause[], chosen: readonly ClauseToAdd[]): readonly ClauseToAdd[] {
  const standing = clauses.filter(({ isRemoved }) => !isRemoved);
  const had = new Set(standing.map(nameOf));
  return [...new Map(chosen.map((each) => [nameOf(each), each])).values()].filter((each) => !had.has(nameOf(each)));
}

function nameOf({ part, document, heading }: Omit<ClauseToAdd, "text">): string {
  return `${part} ${document} ${heading.toLowerCase()}`;
}
