/** The documents that a part is made of, in the order in which they are read. */
export const DOCUMENTS = [
  "conditions",
  "product-list",
  "requirements",
  "award-criteria",
  "framework-terms",
  "timetable",
] as const;
export type DocumentName = (typeof DOCUMENTS)[number];

/** Clauses written before there were documents stand in the conditions. */
export const FIRST_DOCUMENT = "conditions" satisfies DocumentName;
