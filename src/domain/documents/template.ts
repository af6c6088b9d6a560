import type { DocumentName } from "./document-name";
import type { FactSide } from "./facts";

/**
 * A clause to begin with, in English. It says by name what is data, and leaves out what the countries
 * have to decide: whoever begins from it changes it like any other clause.
 */
export type Template = {
  readonly key: string;
  readonly document: DocumentName;
  /** Whether it belongs into the common part or into each lot. */
  readonly side: FactSide;
  readonly heading: string;
  readonly text: string;
};
