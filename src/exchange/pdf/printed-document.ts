import type { SaidFact } from "../../domain/documents/said-fact.ts";

/** A document in the words of one language, as it is to be printed. Nothing is looked up while it is. */
export type PrintedDocument = {
  /** Of the words around the texts. */
  readonly language: string;
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** When it was frozen: the only time that a PDF bears, so that the same version is always the same file. */
  readonly at: string;
  readonly front: {
    /** Above the title: number and version. */
    readonly kicker: readonly string[];
    readonly facts: readonly PrintedFact[];
    readonly hashes: readonly { readonly term: string; readonly sha256: string }[];
    readonly notes: readonly string[];
    /** Said where characters cannot be printed. */
    readonly unprintable: string;
  };
  readonly contents: string;
  readonly parts: readonly PrintedPart[];
};

export type PrintedFact = { readonly term: string; readonly said: SaidFact };

export type PrintedPart = {
  readonly name: string;
  /** At the foot of each of its pages. */
  readonly foot: string;
  readonly facts: readonly PrintedFact[];
  readonly documents: readonly { readonly name: string | null; readonly clauses: readonly PrintedClause[] }[];
};

/** A clause in each language in which it is authentic. */
export type PrintedClause = { readonly texts: readonly PrintedText[] };

export type PrintedText = {
  readonly language: string;
  /** The name of the language, where there are several. */
  readonly label: string | null;
  readonly heading: string;
  /** CommonMark. */
  readonly text: string;
  /** What `{{name}}` stands for. */
  readonly slots: Readonly<Record<string, SaidFact>>;
};
