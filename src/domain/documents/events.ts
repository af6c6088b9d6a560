import type { ClauseId, TenderId } from "../definitions/identifiers";
import type { OtherLanguage } from "../definitions/text-language";
import type { CriteriaRemoved, CriteriaSet } from "./award-criteria";
import type { PartId } from "./clause";
import type { ClimateAnswered } from "./climate-check";
import type { DocumentName } from "./document-name";

export type ClauseWritten = {
  readonly type: "ClauseWritten";
  readonly version: 2;
  readonly tender: TenderId;
  readonly clause: ClauseId;
  readonly part: PartId;
  readonly document: DocumentName;
  readonly place: number;
  readonly n: number;
  readonly heading: string;
  readonly text: string;
  /** The tender from which these words were taken over, where they were. Its number is for those who may know of it. */
  readonly copiedFrom?: TenderId;
};

export type ClauseRemoved = {
  readonly type: "ClauseRemoved";
  readonly version: 1;
  readonly tender: TenderId;
  readonly clause: ClauseId;
  readonly n: number;
};

/** In which order the clauses of a document are read from now on; one begun later comes after them. */
export type ClausesOrdered = {
  readonly type: "ClausesOrdered";
  readonly version: 1;
  readonly tender: TenderId;
  readonly part: PartId;
  readonly document: DocumentName;
  readonly n: number;
  readonly clauses: readonly ClauseId[];
};

export type ClauseTranslated = {
  readonly type: "ClauseTranslated";
  readonly version: 1;
  readonly tender: TenderId;
  readonly clause: ClauseId;
  readonly language: OtherLanguage;
  /** Counts the forms of the clause in this language. */
  readonly n: number;
  /** The form of the English text that it was made from. */
  readonly from: number;
  readonly heading: string;
  readonly text: string;
};

export type DocumentsEvent =
  ClauseWritten | ClauseRemoved | CriteriaSet | CriteriaRemoved | ClimateAnswered | ClausesOrdered | ClauseTranslated;
