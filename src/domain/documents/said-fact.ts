/**
 * What stands in the place of a `{{fact}}`, in the words and numbers of one language: some words in the
 * line, or a table under the paragraph. It is always made from the bytes of the part that it stands in.
 */
export type SaidFact =
  | { readonly shown: "words"; readonly words: string }
  | {
      readonly shown: "table";
      readonly caption: string;
      readonly columns: readonly { readonly heading: string; readonly isNumber: boolean }[];
      readonly rows: readonly (readonly string[])[];
    };
