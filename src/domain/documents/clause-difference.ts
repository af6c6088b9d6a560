import { identifier, type ClauseId } from "../definitions/identifiers";
import { MAY_BE_AUTHENTIC, type AuthenticLanguage } from "../definitions/text-language";
import { member, present, replacement, replacing, type BeforeAndAfter } from "./before-and-after";
import type { FrozenClause, FrozenText } from "./content";
import { differenceOf } from "./difference";
import type { DocumentName } from "./document-name";
import { appliedEntries, differenceOfEntries, type Entry } from "./entries-difference";
import { isChanged, laterText, type Segment } from "./segment";

type Written = { readonly heading: readonly Segment[]; readonly text: readonly Segment[] };

/** What changed in an authentic text beside English, by its language. */
export type TextDifference = Entry<Written>;

export type ClauseDifference = Entry<
  Written & {
    /** Null where it stands in the same document. */
    readonly document: BeforeAndAfter<DocumentName> | null;
    readonly texts: readonly TextDifference[];
    /** Whether the later clause has a list of texts, be it an empty one. */
    readonly hasTexts: boolean;
  }
>;

/** The clauses that were added, taken out, changed or moved. */
export function differenceOfClauses(
  before: readonly FrozenClause[],
  after: readonly FrozenClause[],
): readonly ClauseDifference[] {
  return differenceOfEntries(before, after, {
    idOf: ({ id }) => id,
    compare: (was, is) => ({
      document: replacement(was?.document, is?.document),
      ...wordsBetween(was, is),
      texts: differenceOfTexts(was?.texts ?? [], is?.texts ?? []),
      hasTexts: is?.texts !== undefined,
    }),
    isChanged: ({ document, heading, text, texts }) =>
      document !== null || isChanged(heading) || isChanged(text) || texts.length > 0,
  });
}

export function appliedClauses(
  before: readonly FrozenClause[],
  difference: readonly ClauseDifference[],
): readonly FrozenClause[] {
  return appliedEntries(before, difference, {
    idOf: ({ id }) => id,
    apply: (clause, { id, document, heading, text, texts, hasTexts }) => ({
      id: clause?.id ?? identifier<ClauseId>(id),
      ...member("document", replacing(clause?.document, document)),
      heading: laterText(heading),
      text: laterText(text),
      ...member("texts", hasTexts ? appliedTexts(clause?.texts ?? [], texts) : undefined),
    }),
  });
}

function differenceOfTexts(before: readonly FrozenText[], after: readonly FrozenText[]): readonly TextDifference[] {
  return differenceOfEntries(before, after, {
    idOf: ({ language }) => language,
    compare: wordsBetween,
    isChanged: ({ heading, text }) => isChanged(heading) || isChanged(text),
  });
}

function appliedTexts(before: readonly FrozenText[], difference: readonly TextDifference[]): readonly FrozenText[] {
  return appliedEntries(before, difference, {
    idOf: ({ language }) => language,
    apply: (text, entry) => ({
      language: present(text?.language ?? authentic(entry.id), "language"),
      heading: laterText(entry.heading),
      text: laterText(entry.text),
    }),
  });
}

type Words = { readonly heading: string; readonly text: string };

function wordsBetween(before: Words | undefined, after: Words | undefined): Written {
  return {
    heading: differenceOf(before?.heading ?? "", after?.heading ?? ""),
    text: differenceOf(before?.text ?? "", after?.text ?? ""),
  };
}

/** The difference was made of texts, so their languages are among those that may be authentic. */
function authentic(language: string): AuthenticLanguage | undefined {
  return MAY_BE_AUTHENTIC.find((each) => each === language);
}
